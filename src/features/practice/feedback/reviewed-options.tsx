import type { Answer } from "../../../domain/item/answer";
import type { Feedback } from "../../../domain/item/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { feedbackWords } from "../../../messages/feedback-words";
import { useMessages } from "../../../ui/language-context";
import { chosenOptions } from "../fields/chosen-options";
import { ItemLanguage } from "../fields/language-of-item";
import { letterOf } from "../fields/letter-of";

type Props = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback };
type Verdict = { state: "right" | "wrong"; words: string } | undefined;
type Words = (typeof feedbackWords)["en"];

/** Every option with what it was: right, wrong, chosen, missed; and why. */
export function ReviewedOptions({ question, given, feedback }: Props) {
  const words = useMessages(feedbackWords);
  const ordered = "order" in feedback.key;
  const key = chosenOptions(feedback.key);
  const listed = ordered ? key : question.options.map(({ id }) => id);
  const rows = listed.map((id, index) => ({
    id,
    mark: ordered ? String(index + 1) : letterOf(index),
    text: question.options.find((option) => option.id === id)?.text,
    verdict: ordered
      ? positionVerdict(chosenOptions(given).indexOf(id), index, words)
      : choiceVerdict(chosenOptions(given).includes(id), key.includes(id), words),
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

function choiceVerdict(chosen: boolean, right: boolean, words: Words): Verdict {
  if (right) return { state: "right", words: `✓ ${chosen ? words.yourAnswerRight : words.rightAnswer}` };
  return chosen ? { state: "wrong", words: `✕ ${words.yourAnswer}` } : undefined;
}

function positionVerdict(yours: number, index: number, words: Words): Verdict {
  if (yours === index) return { state: "right", words: `✓ ${words.yourPlaceRight}` };
  return { state: "wrong", words: `✕ ${yours < 0 ? words.notPlaced : words.yourPlace(yours + 1)}` };
}
