import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { chosenIn, letterOf } from "../asking/answer-words";

type Props = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback };
type Verdict = { state: "right" | "wrong"; words: string } | undefined;

/** Every option with what it was: right, wrong, chosen, missed; and why. */
export function ReviewedOptions({ question, given, feedback }: Props) {
  const ordered = "order" in feedback.key;
  const key = chosenIn(feedback.key);
  const listed = ordered ? key : question.options.map(({ id }) => id);
  const rows = listed.map((id, place) => ({
    id,
    mark: ordered ? String(place + 1) : letterOf(place),
    text: question.options.find((option) => option.id === id)?.text,
    verdict: ordered
      ? placeVerdict(chosenIn(given).indexOf(id), place)
      : choiceVerdict(chosenIn(given).includes(id), key.includes(id)),
  }));
  return (
    <ol className="m-0 list-none p-0">
      {rows.map(({ id, mark, text, verdict }) => (
        <li key={id} className="option" data-verdict={verdict?.state}>
          <span aria-hidden="true" className="option-letter">
            {mark}
          </span>
          <span>{text}</span>
          <span className="verdict">{verdict?.words}</span>
          <span className="option-why">{feedback.rationales[id]}</span>
        </li>
      ))}
    </ol>
  );
}

function choiceVerdict(chosen: boolean, right: boolean): Verdict {
  if (right) return { state: "right", words: chosen ? "✓ Your answer, right" : "✓ Right answer" };
  return chosen ? { state: "wrong", words: "✕ Your answer" } : undefined;
}

function placeVerdict(yours: number, place: number): Verdict {
  if (yours === place) return { state: "right", words: "✓ Your place, right" };
  return { state: "wrong", words: yours < 0 ? "✕ Not placed" : `✕ You put it at ${yours + 1}` };
}
