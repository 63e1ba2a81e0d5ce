import type { Feedback } from "../../../domain/item/answer/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { type RunnerMessages, runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { letterOf } from "./choice-fields";
import { type OptionVerdict, ReviewedOptions } from "./reviewed-options";

type Props = { question: PublicQuestion; chosen: readonly string[]; right: readonly string[]; feedback: Feedback };

/** The lettered options of a choice, reviewed. */
export function ReviewedChoice({ question, chosen, right, feedback }: Props) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const lead = Math.max(
    0,
    right.findIndex((id) => !chosen.includes(id)),
  );
  const rows = question.options.map(({ id, text }, index) => ({
    id,
    mark: letterOf(index),
    text,
    verdict: choiceVerdict(
      { isChosen: chosen.includes(id), isRight: right.includes(id) },
      { ...messages, rightAnswer: right.length > 1 ? messages.missed : messages.rightAnswer },
    ),
    ...citedBy(feedback, { index: right.indexOf(id), lead, isRight: chosen.includes(id) }),
  }));
  // What was answered comes first, then what is right.
  rows.sort((one, other) => Number(chosen.includes(other.id)) - Number(chosen.includes(one.id)));
  return <ReviewedOptions rows={rows} rationales={feedback.rationales} />;
}

/** The passage of a right option, where they rest on different ones. `index`: in the key; `lead`: of the first that was missed. */
const citedBy = ({ parts }: Feedback, { index, lead, isRight }: { index: number; lead: number; isRight: boolean }) => {
  const cited = parts?.[index];
  return cited ? { cited: { ...cited, isBrief: isRight && index !== lead } } : {};
};

/** What an option of a choice was. */
export function choiceVerdict(
  { isChosen, isRight }: { isChosen: boolean; isRight: boolean },
  messages: Pick<RunnerMessages["feedback"], "yourAnswerRight" | "rightAnswer" | "yourAnswer">,
): OptionVerdict | undefined {
  if (isRight && isChosen) return { state: "right", text: messages.yourAnswerRight };
  if (isRight) return { state: "missed", text: messages.rightAnswer };
  return isChosen ? { state: "wrong", text: messages.yourAnswer } : undefined;
}
