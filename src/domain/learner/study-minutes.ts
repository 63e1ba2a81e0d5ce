import { medianOf } from "../statistics/median-of";

/** As long as somebody is taken to need for a question who has answered few, in milliseconds. */
const usualMs = 30_000;

/** From how many answers on a learner's own pace is known. */
const enoughAnswers = 20;

/** Whoever taps through in less is trying it out: the question and its passage are not read so fast. */
const leastMs = 15_000;

/**
 * About how many minutes that many questions take this learner, at least one. `times`: on task, of the latest answers, in
 * milliseconds; their median counts, so that a question over which somebody fell asleep does not.
 */
export const studyMinutes = (questions: number, times: readonly number[]): number => {
  const each = times.length < enoughAnswers ? usualMs : Math.max(leastMs, medianOf(times));
  return Math.max(1, Math.round((questions * each) / 60_000));
};
