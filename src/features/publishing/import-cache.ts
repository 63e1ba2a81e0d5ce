import { type BuildCache, ownBuildCache } from "../../content/build-cache";
import { type ContentCache, contentCache } from "../../content/content-cache";
import { MemoCache } from "../../content/memo-cache";
import { utcDay } from "../../domain/utc-day";

/** What one import leaves to the next in the same process, so that it looks only at what changed. */
export type ImportCache = {
  content: ContentCache;
  hashes: MemoCache<string>;
  /** Articles that wait for their day. */
  waiting: { slug: string; from: string }[];
};

export const importCache = (built?: BuildCache): ImportCache => ({
  content: contentCache(built),
  hashes: new MemoCache(),
  waiting: [],
});

// Shared between bundles, as in operating/readiness.ts: what the start compiled, the first import knows.
const key = Symbol.for("iatrox.import-cache");
const shared = globalThis as { [key]?: ImportCache };

/** Of the process. */
export const ownCache = (): ImportCache => {
  shared[key] ??= importCache(ownBuildCache());
  return shared[key];
};

/** Whether an article of this process has waited until now. */
export const hasDue = (now: Date): boolean => ownCache().waiting.some(({ from }) => from <= utcDay(now));
