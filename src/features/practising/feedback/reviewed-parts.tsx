import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { useWords } from "../../../ui/language-context";
import { feedbackWords } from "../../../words/feedback-words";
import { OwnWords } from "../asking/own-words";
import { type PartResult, partResults } from "./part-result";
import { PassageNote } from "./passage-note";
import { ReviewedMenu } from "./reviewed-menu";
import { verdictState } from "./verdict-name";

type Props = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback; level: "h3" | "h4" };

/**
 * Every part of a case: its mark and why, then what was chosen, what was right, and what would have done harm; and where
 * the parts rest on different facts, the passage of each that is not the one of the whole case.
 */
export function ReviewedParts({ question, given, feedback, level: Heading }: Props) {
  const words = useWords(feedbackWords);
  const results = partResults(question, given, feedback);
  return (question.parts ?? []).map((part, place) => {
    const result = results[place];
    const ground = feedback.parts?.[place];
    return (
      result && (
        <section key={part.options[0]?.id} className="part">
          <Heading className="part-stem">
            <span className="part-place">{words.part(place + 1, results.length)}</span> <OwnWords>{part.stem}</OwnWords>
          </Heading>
          <p className="verdict mb-3" data-verdict={verdictState(result.score)}>
            {given ? markWords(result, part.upTo, words) : `${words.notAnswered}.`}
          </p>
          <ReviewedMenu options={part.options} result={result} rationales={feedback.rationales} />
          {ground && ground.passage.url !== feedback.passage.url && <PassageNote {...ground} further />}
        </section>
      )
    );
  });
}

function markWords({ verdict, score, chosen }: PartResult, upTo: number, words: (typeof feedbackWords)["en"]): string {
  const mark = words.marks[Math.round(score * 4)] ?? "";
  if (verdict === "over-limit") return words.overLimit(mark, chosen.length, upTo);
  return verdict === "harm" ? words.didHarm(mark) : `${mark}.`;
}
