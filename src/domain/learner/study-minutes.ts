import { medianOf } from "../statistics/median-of";

/** As long as somebody is taken to need for a question who has answered few, in milliseconds. */
const usualMs = 30_000;

/** From how many answers on a learner's own pace is known. */
const enoughAnswers = 20;

/** Floor for a learner's median: nobody reads a question and its passage faster. */
const leastMs = 15_000;

/**
 * About how many minutes that many questions take this learner, at least one. `times`: on task, of the latest answers, in
 * milliseconds; their median counts, so that a question over which somebody fell asleep does not, and at least a quarter of a minute.
 */
export const studyMinutes = (questions: number, times: readonly number[]): number => {
  const each = times.length < enoughAnswers ? usualMs : Math.max(leastMs, medianOf(times));
  return Math.max(1, Math.round((questions * each) / 60_000));
};
