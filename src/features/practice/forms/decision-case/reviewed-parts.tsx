import { type RunnerMessages, runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { PassageNote } from "../../feedback/passage-note";
import { verdictState } from "../../feedback/verdict-name";
import { ItemLanguage } from "../../fields/item-language";
import type { Reviewed } from "../player-form";
import { type PartResult, partResults } from "./part-result";
import { ReviewedMenu } from "./reviewed-menu";

type Props = Reviewed<"decision-case"> & { level: "h3" | "h4" };

/**
 * Every part of a case: its mark and why, then what was chosen, what was right, and what would have done harm; and where
 * the parts rest on different facts, the passage of each that is not the one of the whole case.
 */
export function ReviewedParts({ level: Heading, ...reviewed }: Props) {
  const { question, answer, feedback } = reviewed;
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const results = partResults(reviewed);
  return (question.parts ?? []).map((part, index) => {
    const result = results[index];
    const explained = feedback.parts?.[index];
    return (
      result && (
        <section key={part.options[0]?.id} className="part">
          <Heading className="part-stem">
            <span className="part-place">{messages.part(index + 1, results.length)}</span>{" "}
            <ItemLanguage>{part.stem}</ItemLanguage>
          </Heading>
          <p className="verdict mb-3" data-verdict={verdictState(result.score)}>
            {answer ? markText(result, messages) : `${messages.notAnswered}.`}
          </p>
          <ReviewedMenu options={part.options} result={result} rationales={feedback.rationales} />
          {explained && explained.passage.url !== feedback.passage.url && <PassageNote {...explained} further />}
        </section>
      )
    );
  });
}

function markText({ verdict, score, chosen, upTo }: PartResult, messages: RunnerMessages["feedback"]): string {
  const mark = messages.marks[Math.round(score * 4)] ?? "";
  if (verdict === "over-limit") return messages.overLimit(mark, chosen.length, upTo);
  return verdict === "harm" ? messages.didHarm(mark) : `${mark}.`;
}
