import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { markWords } from "./mark-words";
import { type PartResult, partResults } from "./part-result";
import { ReviewedMenu } from "./reviewed-menu";
import { verdictState } from "./verdict-name";

type Props = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback; level: "h3" | "h4" };

/** Every part of a case: its mark and why, then what was chosen, what was right, and what would have done harm. */
export function ReviewedParts({ question, given, feedback, level: Heading }: Props) {
  const results = partResults(question, given, feedback);
  return (question.parts ?? []).map((part, place) => {
    const result = results[place];
    return (
      result && (
        <section key={part.options[0]?.id} className="part">
          <Heading className="part-stem">
            <span className="part-place">
              Part {place + 1} of {results.length}
            </span>{" "}
            {part.stem}
          </Heading>
          <p className="verdict mb-3 whitespace-normal" data-verdict={verdictState(result.score)}>
            {given ? `${markWords(result.score)}${whyNothing(result, part.upTo)}.` : "Not answered."}
          </p>
          <ReviewedMenu options={part.options} result={result} rationales={feedback.rationales} />
        </section>
      )
    );
  });
}

function whyNothing({ verdict, chosen }: PartResult, upTo: number): string {
  if (verdict === "over-limit") return `: you chose ${chosen.length}, and only ${upTo} were allowed`;
  return verdict === "harm" ? ": one of your choices would have done harm" : "";
}
