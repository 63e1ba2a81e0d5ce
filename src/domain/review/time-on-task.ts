import { formOf } from "../item/forms/forms";
import type { Item } from "../item/item";

/** Nobody reads faster: Rayner et al., "So Much to Read, So Little Time" (2016), doi:10.1177/1529100615623267. */
const fastestWordsPerMinute = 1000;

/** The common threshold of three seconds holds for the shortest items: Wise & Kong (2005), doi:10.1207/s15324818ame1802_2. */
const leastMs = 3_000;

/** Nobody is held to be guessing after ten seconds, however long the item: Wise & Ma, the normative threshold method (2012). */
const mostMs = 10_000;

const textsOf = (item: Item): string[] => [
  item.stem,
  ...formOf(item)
    .menus(item)
    .flatMap(({ stem, options }) => [stem, ...options.map(({ text }) => text)]),
];

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

/** Below this time on task an answer is a rapid guess: nobody can have read the item. */
export const rapidGuessThresholdMs = (item: Item): number => {
  const words = textsOf(item).reduce((sum, text) => sum + countWords(text), 0);
  return Math.min(mostMs, Math.max(leastMs, (words * 60_000) / fastestWordsPerMinute));
};

type TimedResponse = {
  item: Item;
  /** As the client says. */
  elapsedMs: number;
  blockStartedAt: Date;
  /** Until when this learner's time went into answers that were recorded. Null: none was. */
  busyUntil: Date | null;
  /** Time on task of this question's earlier answers. */
  timeOnTaskMs: number;
  now: Date;
};

export type TimeOnTask = {
  /** Over all answers to this question, in milliseconds. */
  timeOnTaskMs: number;
  /** Solution behaviour otherwise; only that enters an item's figures. */
  rapidGuess: boolean;
  busyUntil: Date;
};

/**
 * How long a learner can have worked on a question. What the client says counts up to what the server measured: nobody
 * answers before the block is there, and nobody works on two questions at once, so the times of all answers of a learner
 * add up to no more than passed. Answers kept without a connection and sent together share the time that passed.
 */
export const timeOnTask = (answered: TimedResponse): TimeOnTask => {
  const { item, elapsedMs, blockStartedAt, busyUntil, now } = answered;
  const since = Math.max(blockStartedAt.getTime(), busyUntil?.getTime() ?? 0);
  const workedMs = Math.max(0, Math.min(elapsedMs, now.getTime() - since));
  const timeOnTaskMs = answered.timeOnTaskMs + workedMs;
  return {
    timeOnTaskMs,
    rapidGuess: timeOnTaskMs < rapidGuessThresholdMs(item),
    busyUntil: new Date(since + workedMs),
  };
};
