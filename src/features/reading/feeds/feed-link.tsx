import Head from "next/head";
import { allFeedAddress, feedAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** Tells feed readers where a page's feed is: of one guide, or of all. */
export const FeedLink = ({ article }: { article?: { slug: string; title: string } }) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  const feed = article
    ? { href: feedAddress(article.slug), title: messages.feedOne(article.title) }
    : { href: allFeedAddress(language), title: messages.feedTitle };
  return (
    <Head>
      <link key={feed.href} rel="alternate" type="application/atom+xml" {...feed} />
    </Head>
  );
};
