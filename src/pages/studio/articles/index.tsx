import type { PageConfig } from "next";
import type { ListedStudioArticle } from "../../../domain/article/studio-article";
import { addressIn, originalLanguage } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import { listStudioArticles } from "../../../features/publishing/articles/find-studio-article";
import { studioArticleAddress } from "../../../features/studio/article/studio-article-address";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { articles: ListedStudioArticle[] };

export const getServerSideProps = withPerson<Props>(roles, async () => ({
  props: { articles: await listStudioArticles() },
}));

const StudioArticles = ({ articles }: Props) => {
  const language = useLanguage();
  const { studio, studioArticles: messages } = messagesIn(language);
  return (
    <PageShell title={messages.list} description={messages.listWhat} path="/studio/articles">
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
      </p>
      <h1>{messages.list}</h1>
      <p className="mt-2">{articles.length === 0 ? messages.none : messages.listWhat}</p>
      <ul className="mt-4">
        {articles.map(({ slug, title, isWithdrawn }) => (
          <li key={slug} className="row">
            <a href={addressIn(language, studioArticleAddress(slug))}>
              <span lang={originalLanguage}>{title}</span>
            </a>
            {isWithdrawn && <p>{messages.isWithdrawn}</p>}
          </li>
        ))}
      </ul>
    </PageShell>
  );
};

export default StudioArticles;
