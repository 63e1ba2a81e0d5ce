import { findMovedArticle } from "../../../data/article/find-moved-article";
import { reading } from "../../../data/database/replica/reading";
import { articleAddress, articleSlugIn } from "../../../domain/article/article-slug";
import { allFeedAddress, feedAddress } from "../../../domain/article/history-address";
import { addressIn, type Language, toLanguage } from "../../../domain/language";
import { failure, success } from "../../../domain/result";
import { slugSchema } from "../../../domain/slug";
import type { FeedEntry } from "../../../features/reading/feeds/feed-entry";
import { loadFeed } from "../../../features/reading/feeds/load-feed";
import { writeFeed } from "../../../features/reading/feeds/write-feed";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { movedTo, published } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";
import { problemDetails } from "../../../http/problem/problem-details";
import { messagesIn } from "../../../messages/messages";

export const config = { api: { bodyParser: false } };

const noSuchArticle = problemDetails(404, "not-found", "There is no such guide. /feed.xml tells of all there are.");

const reply = (xml: string, entries: readonly FeedEntry[]) => {
  const sent = published("application/atom+xml", xml);
  const [newest] = entries;
  return newest ? { ...sent, headers: { ...sent.headers, "Last-Modified": new Date(newest.at).toUTCString() } } : sent;
};

const feedOfAll = async (language: Language, site: string) => {
  const entries = await loadFeed({ language });
  const head = { site, language, address: allFeedAddress(language), about: addressIn(language, "/articles") };
  return success(reply(writeFeed({ ...head, title: messagesIn(language).history.feedTitle }, entries), entries));
};

const feedOfOne = async (language: Language, site: string, address: string) => {
  const parsed = slugSchema.safeParse(address);
  if (!parsed.success) return failure(noSuchArticle);
  const slug = articleSlugIn(language, parsed.data);
  const entries = await loadFeed({ slug });
  const [newest] = entries;
  if (newest) {
    const title = messagesIn(language).history.feedOne(newest.title);
    const head = { site, language, address: feedAddress(slug), about: articleAddress(slug) };
    return success(reply(writeFeed({ ...head, title }, entries), entries));
  }
  const moved = await reading((client) => findMovedArticle(client, parsed.data));
  return moved ? success(movedTo(feedAddress(moved))) : failure(noSuchArticle);
};

/** `/feed.xml`, and for a guide `/articles/{slug}/feed.xml`. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/feed.xml",
    run: async ({ site, params }) => {
      const language = toLanguage(params.language);
      return params.slug === undefined ? feedOfAll(language, site) : feedOfOne(language, site, params.slug);
    },
  }),
);
