/** As long as somebody is taken to need for a question who has answered few, in milliseconds. */
const usualMs = 30_000;

/** From how many answers on a learner's own pace is known. */
const enoughAnswers = 20;

/** The middle one of these times; of an even number, the mean of the two. */
const medianOf = (times: readonly number[]): number => {
  const sorted = [...times].sort((one, other) => one - other);
  const [lower = 0, upper = lower] = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return (lower + upper) / 2;
};

/**
 * About how many minutes that many questions take this learner, at least one. `times`: on task, of the latest answers, in
 * milliseconds; their median counts, so that a question over which somebody fell asleep does not.
 */
export const studyMinutes = (questions: number, times: readonly number[]): number => {
  const each = times.length < enoughAnswers ? usualMs : medianOf(times);
  return Math.max(1, Math.round((questions * each) / 60_000));
};
