import type { GetServerSideProps } from "next";
import type { ListedArticle } from "../data/article/list-articles";
import { toLanguage } from "../domain/language";
import { loadFeed } from "../features/reading/feeds/load-feed";
import { HomeView } from "../features/reading/home/home-view";
import { type News, newsOf } from "../features/reading/home/news";
import { loadArticles } from "../features/reading/list/load-articles";
import { SearchForm } from "../features/search/search-form";
import { messagesIn } from "../messages/messages";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

type Props = { articles: ListedArticle[]; news: News[] };

export const getServerSideProps: GetServerSideProps<Props> = async ({ locale }) => {
  const language = toLanguage(locale);
  const articles = await loadArticles(language);
  return { props: { articles, news: newsOf(await loadFeed({ language })) } };
};

const Home = (props: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).home;
  return (
    <PageShell title={messages.title} description={messages.description} here="/" path="/">
      <HomeView {...props} search={<SearchForm query="" isAside />} today={null} />
    </PageShell>
  );
};

export default Home;
