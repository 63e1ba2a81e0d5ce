import type { Verdict } from "../../../domain/item/answer/verdict";
import type { RunnerMessages } from "../../../messages/runner-messages";
import type { IconName } from "../../../ui/icon";

/** A verdict in a word. */
export const verdictName = (
  verdict: Verdict,
  isAnswered: boolean,
  messages: Pick<RunnerMessages["feedback"], "right" | "partlyRight" | "notRight" | "notAnswered">,
): string => {
  if (verdict === "right") return messages.right;
  if (verdict === "partly") return messages.partlyRight;
  return isAnswered ? messages.notRight : messages.notAnswered;
};

/** The same as an icon beside the colour. */
export const verdictIcons = { right: "tick", partly: "partly", wrong: "close" } as const satisfies Record<
  Verdict,
  IconName
>;
