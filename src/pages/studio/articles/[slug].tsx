import type { PageConfig } from "next";
import type { ListedStudioArticle, StudioArticle } from "../../../domain/article/studio-article";
import { addressIn, originalLanguage } from "../../../domain/language";
import { roles } from "../../../domain/person/role";
import { findStudioArticle, listStudioArticles } from "../../../features/publishing/articles/find-studio-article";
import { studioArticleAddress } from "../../../features/studio/article/studio-article-address";
import { StudioArticleView } from "../../../features/studio/article/studio-article-view";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = { article: StudioArticle; others: ListedStudioArticle[] };

export const getServerSideProps = withPerson<Props>(roles, async ({ person, query }) => {
  const article = await findStudioArticle(person, String(query.slug));
  if (!article.ok) return { notFound: true };
  const { slug } = article.value;
  const others = (await listStudioArticles()).filter((each) => !each.isWithdrawn && each.slug !== slug);
  return { props: { article: article.value, others } };
});

const StudioArticlePage = ({ article, others }: Props) => {
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
      <h1 lang={originalLanguage}>{article.title}</h1>
      <StudioArticleView article={article} others={others} />
    </PageShell>
  );
};

export default StudioArticlePage;
