import { addDays } from "../utc-day";

/** When a missed objective is to be met again, a day, and how many of its two retests were passed. `on`: null when both were. */
export type Retest = { on: string | null; passed: number };

/** A miss is met again two and seven days later (docs/item-writing.md, Reviews and figures). */
const daysAfterMiss = 2;
const daysBetweenRetests = 5;

/** As many days after a miss its last retest is, where both are on time. */
export const daysUntilLastRetest = daysAfterMiss + daysBetweenRetests;

export const retestAfterMiss = (day: string): Retest => ({ on: addDays(day, daysAfterMiss), passed: 0 });

/**
 * What an answer to the objective does to an open retest. Wrong: it begins again. Right on its day or later: it is passed,
 * and the next stands five days on, so that a first retest on time puts the second on the seventh day. Right before its
 * day tells nothing about what will be known then.
 */
export const nextRetest = (retest: Retest, isRight: boolean, day: string): Retest => {
  if (!isRight) return retestAfterMiss(day);
  if (retest.on === null || day < retest.on) return retest;
  return retest.passed === 0 ? { on: addDays(day, daysBetweenRetests), passed: 1 } : { on: null, passed: 2 };
};
