import Head from "next/head";
import { allFeedAddress, feedAddress } from "../../../domain/article/history-address";
import { historyWords } from "../../../messages/history-words";
import { useLanguage, useMessages } from "../../../ui/language-context";

/** Tells feed readers where a page's feed is: of one guide, or of all. */
export const FeedLink = ({ guide }: { guide?: { slug: string; title: string } }) => {
  const words = useMessages(historyWords);
  const language = useLanguage();
  const feed = guide
    ? { href: feedAddress(guide.slug), title: words.feedOne(guide.title) }
    : { href: allFeedAddress(language), title: words.feedTitle };
  return (
    <Head>
      <link key={feed.href} rel="alternate" type="application/atom+xml" {...feed} />
    </Head>
  );
};
