import { type RunnerMessages, runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import type { Reviewed } from "../player-form";
import { type OptionVerdict, ReviewedOptions } from "../reviewed-options";

/** The list in its right order, which is no mistake, so no row of it is drawn as one; each with where the learner had put it. */
export function ReviewedOrder({ question, answer, rightAnswer, feedback }: Reviewed<"ordering">) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const rows = rightAnswer.order.map((id, index) => ({
    id,
    mark: String(index + 1),
    text: question.options.find((option) => option.id === id)?.text,
    verdict: positionVerdict(answer?.order.indexOf(id) ?? -1, index, messages),
  }));
  return <ReviewedOptions rows={rows} rationales={feedback.rationales} />;
}

function positionVerdict(yours: number, index: number, messages: RunnerMessages["feedback"]): OptionVerdict {
  if (yours === index) return { state: "right", text: messages.yourPositionRight };
  return { state: "missed", text: yours < 0 ? messages.withoutPosition : messages.yourPosition(yours + 1) };
}
