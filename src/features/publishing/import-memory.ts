import { type ContentMemory, contentMemory } from "../../content/content-memory";
import { Memory } from "../../content/memory";
import { utcDay } from "../../domain/review/utc-day";

/** What one import leaves to the next in the same process, so that it looks only at what changed. */
export type ImportMemory = {
  content: ContentMemory;
  hashes: Memory<string>;
  /** Articles that wait for their day. */
  waiting: { slug: string; from: string }[];
};

export const importMemory = (): ImportMemory => ({ content: contentMemory(), hashes: new Memory(), waiting: [] });

// Shared between bundles, as in operating/readiness.ts: what the start compiled, the first import knows.
const place = Symbol.for("iatrox.import-memory");
const shared = globalThis as { [place]?: ImportMemory };

/** Of the process. */
export const ownMemory = (): ImportMemory => {
  shared[place] ??= importMemory();
  return shared[place];
};

/** Whether an article of this process has waited until now. */
export const hasDue = (now: Date): boolean => ownMemory().waiting.some(({ from }) => from <= utcDay(now));
