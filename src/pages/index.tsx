import type { PageConfig } from "next";
import type { ListedArticle } from "../data/article/list-articles";
import { questionLanguage } from "../domain/article/question-language";
import type { Language } from "../domain/language";
import { loadFeed } from "../features/reading/feeds/load-feed";
import type { ChangedRule } from "../features/reading/home/changed-rules";
import { HomeView } from "../features/reading/home/home-view";
import { loadChangedRules } from "../features/reading/home/load-changed-rules";
import { type News, newsOf } from "../features/reading/home/news";
import { FindPathway } from "../features/reading/home/ways-in";
import { loadArticles } from "../features/reading/list/load-articles";
import { SearchForm } from "../features/search/search-form";
import { CopyNote } from "../features/today/copy-note";
import { type LearnerDay, loadDay } from "../features/today/load-day";
import { loadPathwayArticles, type PathwayArticles } from "../features/today/load-pathway-articles";
import { PathwayQuestions } from "../features/today/pathway-questions";
import { TodayCard } from "../features/today/today-card";
import { withLearner } from "../http/learner/with-learner";
import { messagesIn } from "../messages/messages";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = {
  articles: ListedArticle[];
  news: News[];
  rules: ChangedRule[];
  day: LearnerDay | null;
  bound: Language | null;
  ofPathways: PathwayArticles;
};

export const getServerSideProps = withLearner<Props>(async ({ caller, language, now }) => {
  const articles = await loadArticles(language);
  const bound = questionLanguage(language, articles);
  const [feed, rules, day, ofPathways] = await Promise.all([
    loadFeed({ language }),
    loadChangedRules(language, now),
    caller && loadDay(caller, { bound, now }),
    loadPathwayArticles({ published: articles, language, bound }),
  ]);
  return { props: { articles, news: newsOf(feed), rules, day, bound, ofPathways } };
});

const Home = ({ day, ofPathways, ...props }: Props) => {
  const messages = messagesIn(useLanguage()).home;
  return (
    <PageShell title={messages.title} description={messages.description} here="/" path="/">
      <CopyNote path="/" />
      <PathwayQuestions articles={ofPathways} />
      <HomeView
        {...props}
        search={<SearchForm query="" isAside />}
        today={day && <TodayCard day={day} pathway={<FindPathway />} />}
      />
    </PageShell>
  );
};

export default Home;
