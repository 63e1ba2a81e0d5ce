import { useWords } from "../../../ui/language-context";
import { homeWords } from "../../../words/home-words";
import { FeedLink } from "../feeds/feed-link";
import { GuideList } from "../list/guide-list";
import type { ListedGuide } from "../list/open-list";
import { LeftOff } from "../returning/left-off";
import { Lately } from "./lately";
import type { News } from "./news";
import { WaysIn } from "./ways-in";

/** What this is, for whom, where to begin, and where one left off; the last is known to the device alone. */
export const HomeView = ({ guides, news }: { guides: ListedGuide[]; news: News[] }) => {
  const words = useWords(homeWords);
  return (
    <>
      <FeedLink />
      <h1>{words.heading}</h1>
      <p className="mt-4 text-lead text-quiet">{words.lead}</p>
      <LeftOff />
      <WaysIn />
      <Lately news={news} />
      <section className="mt-14" aria-labelledby="guides">
        <h2 id="guides">{words.guides}</h2>
        <GuideList guides={guides} level={3} />
      </section>
      <p className="meta mt-14">{words.promise}</p>
    </>
  );
};
