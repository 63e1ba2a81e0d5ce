import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { useWords } from "../../../ui/language-context";
import { feedbackWords } from "../../../words/feedback-words";
import { chosenIn } from "../asking/chosen-in";
import { letterOf } from "../asking/letter-of";
import { OwnWords } from "../asking/own-words";

type Props = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback };
type Verdict = { state: "right" | "wrong"; words: string } | undefined;
type Words = (typeof feedbackWords)["en"];

/** Every option with what it was: right, wrong, chosen, missed; and why. */
export function ReviewedOptions({ question, given, feedback }: Props) {
  const words = useWords(feedbackWords);
  const ordered = "order" in feedback.key;
  const key = chosenIn(feedback.key);
  const listed = ordered ? key : question.options.map(({ id }) => id);
  const rows = listed.map((id, place) => ({
    id,
    mark: ordered ? String(place + 1) : letterOf(place),
    text: question.options.find((option) => option.id === id)?.text,
    verdict: ordered
      ? placeVerdict(chosenIn(given).indexOf(id), place, words)
      : choiceVerdict(chosenIn(given).includes(id), key.includes(id), words),
  }));
  return (
    <ol className="m-0 list-none p-0">
      {rows.map(({ id, mark, text, verdict }) => (
        <li key={id} className="option" data-verdict={verdict?.state}>
          <span aria-hidden="true" className="option-letter">
            {mark}
          </span>
          <span>
            <OwnWords>{text}</OwnWords>
          </span>
          <span className="verdict">{verdict?.words}</span>
          <span className="option-why">
            <OwnWords>{feedback.rationales[id]}</OwnWords>
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

function placeVerdict(yours: number, place: number, words: Words): Verdict {
  if (yours === place) return { state: "right", words: `✓ ${words.yourPlaceRight}` };
  return { state: "wrong", words: `✕ ${yours < 0 ? words.notPlaced : words.yourPlace(yours + 1)}` };
}
