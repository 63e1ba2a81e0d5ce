import { LRUCache } from "lru-cache";
import { type SplitArticle, splitArticle } from "../../../content/translation/text/split-article";
import { hashText } from "../../../domain/hash-text";

/** As many characters of articles as two hundred versions of a long guide have; in memory they take about three times that. */
const mostCharacters = 8 * 2 ** 20;

/** Milliseconds for which it is known that the gate refused a text: on a busy machine it may have lacked time for it. */
const refusedFor = 60_000;

/** `article`: undefined where the gate refused its text. */
type Split = { article: SplitArticle | undefined };

// Shared between bundles, as in ../import-cache.ts: the page of a translation knows what its save has read.
const key = Symbol.for("iatrox.split-articles");
const shared = globalThis as { [key]?: LRUCache<string, Split> };

const splits = (): LRUCache<string, Split> => {
  shared[key] ??= new LRUCache({ maxSize: mostCharacters, ttlResolution: 0 });
  return shared[key];
};

/** `splitArticle`, which reads a text by the gate once in this process, however often its history is asked for. */
export const splitOnce = async (text: string): Promise<SplitArticle | undefined> => {
  const hash = hashText(text);
  const known = splits().get(hash);
  if (known) return known.article;
  const article = await splitArticle(text);
  splits().set(hash, { article }, { size: text.length + 1, ...(article === undefined && { ttl: refusedFor }) });
  return article;
};
