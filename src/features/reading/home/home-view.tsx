import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { FeedLink } from "../feeds/feed-link";
import { ArticleList } from "../list/article-list";
import type { ArticleEntry } from "../list/load-articles";
import { LeftOff } from "../returning/left-off";
import { Lately } from "./lately";
import type { News } from "./news";
import { WaysIn } from "./ways-in";

/** What this is, for whom, where to begin, and where one left off; the last is known to the device alone. */
export const HomeView = ({ articles, news }: { articles: ArticleEntry[]; news: News[] }) => {
  const messages = messagesIn(useLanguage()).home;
  return (
    <>
      <FeedLink />
      <h1>{messages.heading}</h1>
      <p className="mt-4 text-lead">{messages.lead}</p>
      <LeftOff />
      <WaysIn />
      <Lately news={news} />
      <section className="mt-14" aria-labelledby="guides">
        <h2 id="guides">{messages.articles}</h2>
        <ArticleList articles={articles} level={3} />
      </section>
      <p className="meta mt-14">{messages.promise}</p>
    </>
  );
};
