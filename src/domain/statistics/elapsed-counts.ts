import { enoughAnswers } from "./enough-answers";

/** Classes of the time an answer took: below 1 s, then √2 times wider each, the last from 24 minutes on. */
export const elapsedClasses = 23;

/** The class, counted from 1 as PostgreSQL counts. */
export const elapsedClass = (elapsedMs: number): number =>
  elapsedMs < 1000 ? 1 : Math.min(elapsedClasses, 2 + Math.floor(2 * Math.log2(elapsedMs / 1000)));

/** 0 is the lower end of the first class. */
const lowerEnd = (index: number) => (index === 0 ? 0 : 1000 * 2 ** ((index - 1) / 2));

/**
 * The median time, in milliseconds, read off the counts as if times lay evenly within a class: never further off than the
 * class is wide. Null below thirty answers. Counts, unlike times, can be kept for any number of answers in one row.
 */
export const medianElapsed = (counts: readonly number[]): number | null => {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers < enoughAnswers) return null;
  let before = 0;
  for (const [index, count] of counts.entries()) {
    if (before + count >= answers / 2) {
      const [low, high] = [lowerEnd(index), lowerEnd(index + 1)];
      return low + ((answers / 2 - before) / count) * (high - low);
    }
    before += count;
  }
  return null;
};
