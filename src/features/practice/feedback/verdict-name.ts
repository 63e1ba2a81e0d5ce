import { isRight } from "../../../domain/item/answer/is-right";
import type { RunnerMessages } from "../../../messages/runner-messages";
import type { IconName } from "../../../ui/icon";

/** What a score is called, in a word: between 0 and 1 an answer is partly right. */
export const verdictName = (score: number, isAnswered: boolean, messages: RunnerMessages["feedback"]): string => {
  if (isRight(score)) return messages.right;
  if (score > 0) return messages.partlyRight;
  return isAnswered ? messages.notRight : messages.notAnswered;
};

/** The same as a state that the style sheet colours. */
export type VerdictState = "right" | "partly" | "wrong";

export const verdictState = (score: number): VerdictState => {
  if (isRight(score)) return "right";
  return score > 0 ? "partly" : "wrong";
};

/** The same as an icon beside the colour. */
export const verdictIcons = { right: "tick", partly: "partly", wrong: "close" } as const satisfies Record<
  VerdictState,
  IconName
>;
