import type { PageConfig } from "next";
import type { StudioArticle } from "../../../domain/article/studio-article";
import { addressIn } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import { findStudioArticle } from "../../../features/publishing/articles/find-studio-article";
import { studioArticleAddress } from "../../../features/studio/article/studio-article-address";
import { StudioArticleView } from "../../../features/studio/article/studio-article-view";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { article: StudioArticle };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query }) => {
  const article = await findStudioArticle(person, String(query.slug));
  return article.ok ? { props: { article: article.value } } : { notFound: true };
});

const StudioArticlePage = ({ article }: Props) => {
  const language = useLanguage();
  const { studio, studioArticles: messages } = messagesIn(language);
  return (
    <PageShell
      title={messages.title(article.title)}
      description={studio.description}
      path={studioArticleAddress(article.slug)}
    >
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, "/studio")}>{studio.title}</a>
        <span aria-hidden="true">/</span>
        <a href={addressIn(language, "/studio/articles")}>{messages.list}</a>
      </p>
      <h1>{article.title}</h1>
      <StudioArticleView article={article} />
    </PageShell>
  );
};

export default StudioArticlePage;
