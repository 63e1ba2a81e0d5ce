import type { Answer } from "./answer";
import type { Feedback } from "./feedback";
import { isRight } from "./is-right";

/** What an answer is called. Partly right is shown, and counts as a miss (docs/item-writing.md, Scores). */
export type Verdict = "right" | "partly" | "wrong";

/** What a score is called by itself, as that of a part of a case. */
export const verdictOfScore = (score: number): Verdict => {
  if (isRight(score)) return "right";
  return score > 0 ? "partly" : "wrong";
};

/** What an answer is called. A choice of several that holds a right option is partly right, although it scores 0. */
export const verdictOf = ({ score, key }: Pick<Feedback, "score" | "key">, answer: Answer | undefined): Verdict => {
  const verdict = verdictOfScore(score);
  return verdict === "wrong" && findsSome(answer, key) ? "partly" : verdict;
};

/** A choice in a case would have done harm. */
export const didHarm = ({ harmful = [] }: Pick<Feedback, "harmful">, answer: Answer | undefined): boolean =>
  answer !== undefined &&
  "parts" in answer &&
  answer.parts.some(({ options }) => options.some((option) => harmful.includes(option)));

const findsSome = (answer: Answer | undefined, key: Answer): boolean =>
  answer !== undefined &&
  "options" in answer &&
  "options" in key &&
  answer.options.some((option) => key.options.includes(option));
