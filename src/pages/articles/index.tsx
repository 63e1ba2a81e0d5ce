import type { GetServerSideProps } from "next";
import type { ListedArticle } from "../../data/article/list-articles";
import { toLanguage } from "../../domain/language";
import { ArticleList } from "../../features/reading/list/article-list";
import { loadArticles } from "../../features/reading/list/load-articles";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { articles: ListedArticle[] };

export const getServerSideProps: GetServerSideProps<Props> = async ({ locale }) => ({
  props: { articles: await loadArticles(toLanguage(locale)) },
});

const Articles = ({ articles }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingList;
  return (
    <PageShell title={messages.title} here="/articles" description={messages.description} path="/articles">
      <h1>{messages.title}</h1>
      <p className="mt-3 text-lead">{messages.lead}</p>
      {articles.length > 0 && (
        <p className="mt-3">
          {messages.figures(
            articles.length,
            articles.reduce((sum, { items }) => sum + items.total, 0),
          )}
        </p>
      )}
      <ArticleList articles={articles} />
    </PageShell>
  );
};

export default Articles;
