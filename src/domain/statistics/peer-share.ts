import { enoughAnswers } from "./enough-answers";

/** Beta(2,2): two right and two wrong answers that nobody gave, so that few answers do not shout. */
const prior = 2;

/** The share of learners who did likewise at their first attempt, drawn towards a half; null below thirty answers. */
export const peerShare = ({ right, answers }: { right: number; answers: number }): number | null =>
  answers < enoughAnswers ? null : (right + prior) / (answers + 2 * prior);
