import { daysBefore } from "./utc-day";

/**
 * Days after which a block without any answer is deleted, and a learner without any block. A start page that stays open
 * over a holiday, and answers that wait on a device without a connection, must still find their block.
 */
const unusedDays = 7;

/** Months without a new block or answer after which a learner is deleted with everything. Said on `/privacy`. */
const idleMonths = 24;

/** Blocks and learners from before this that were never used are deleted. */
export const unusedBefore = (now: Date): Date => daysBefore(now, unusedDays);

/** Learners who have done nothing since this are deleted. */
export const idleBefore = (now: Date): Date => {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - idleMonths);
  return then;
};
