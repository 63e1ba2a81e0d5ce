import type { Answer } from "../../../domain/item/answer";
import type { Feedback } from "../../../domain/item/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { type RunnerMessages, runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { chosenOptions } from "../fields/chosen-options";
import { ItemLanguage } from "../fields/language-of-item";
import { letterOf } from "../fields/letter-of";

type Props = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback };
type Verdict = { state: "right" | "wrong"; words: string } | undefined;
type Words = RunnerMessages["feedback"];

/** Every option with what it was: right, wrong, chosen, missed; and why. */
export function ReviewedOptions({ question, given, feedback }: Props) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const ordered = "order" in feedback.key;
  const key = chosenOptions(feedback.key);
  const listed = ordered ? key : question.options.map(({ id }) => id);
  const rows = listed.map((id, index) => ({
    id,
    mark: ordered ? String(index + 1) : letterOf(index),
    text: question.options.find((option) => option.id === id)?.text,
    verdict: ordered
      ? positionVerdict(chosenOptions(given).indexOf(id), index, messages)
      : choiceVerdict(chosenOptions(given).includes(id), key.includes(id), messages),
  }));
  return (
    <ol className="m-0 list-none p-0">
      {rows.map(({ id, mark, text, verdict }) => (
        <li key={id} className="option" data-verdict={verdict?.state}>
          <span aria-hidden="true" className="option-letter">
            {mark}
          </span>
          <span>
            <ItemLanguage>{text}</ItemLanguage>
          </span>
          <span className="verdict">{verdict?.words}</span>
          <span className="option-why">
            <ItemLanguage>{feedback.rationales[id]}</ItemLanguage>
          </span>
        </li>
      ))}
    </ol>
  );
}

function choiceVerdict(chosen: boolean, right: boolean, messages: Words): Verdict {
  if (right) return { state: "right", words: `✓ ${chosen ? messages.yourAnswerRight : messages.rightAnswer}` };
  return chosen ? { state: "wrong", words: `✕ ${messages.yourAnswer}` } : undefined;
}

function positionVerdict(yours: number, index: number, messages: Words): Verdict {
  if (yours === index) return { state: "right", words: `✓ ${messages.yourPlaceRight}` };
  return { state: "wrong", words: `✕ ${yours < 0 ? messages.withoutPosition : messages.yourPlace(yours + 1)}` };
}
