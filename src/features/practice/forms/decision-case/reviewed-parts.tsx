import type { ReactNode } from "react";
import { type Verdict, verdictOfScore } from "../../../../domain/item/answer/verdict";
import { type RunnerMessages, runnerMessagesIn } from "../../../../messages/runner-messages";
import { Icon } from "../../../../ui/icon";
import { useLanguage } from "../../../../ui/language-context";
import { verdictIcons, verdictName } from "../../feedback/verdict-name";
import { ItemLanguage } from "../../fields/item-language";
import { PartPassage } from "../part-passage";
import type { Reviewed } from "../player-form";
import { firstMissedPart, type PartResult, partResults } from "./part-result";
import { ReviewedMenu } from "./reviewed-menu";

type Props = Reviewed<"decision-case"> & { level: "h3" | "h4" };

/**
 * Every part of a case: its verdict and why, then what was chosen, what was right, and what would have done harm; and
 * the passage that settles it, where parts rest on different ones, or on one that no part before it has. A part that was
 * right is folded.
 */
export function ReviewedParts({ level: Heading, ...reviewed }: Props) {
  const { question, answer, feedback } = reviewed;
  const { feedback: messages, questionFields } = runnerMessagesIn(useLanguage());
  const results = partResults(reviewed);
  const lead = firstMissedPart(reviewed);
  return (question.parts ?? []).map((part, index) => {
    const result = results[index];
    if (!result) return null;
    const verdict = verdictOfScore(result.score);
    const partName = questionFields.part(index + 1, results.length);
    const heading = (
      <Heading className="part-stem mb-3">
        <span className="part-place">
          {partName}{" "}
          <span className="signed verdict" data-verdict={verdict}>
            <Icon name={verdictIcons[verdict]} />
            {verdictName(verdict, answer !== undefined, messages)}
          </span>
        </span>{" "}
        <ItemLanguage>{part.stem}</ItemLanguage>
      </Heading>
    );
    return (
      <PartFrame key={part.stem} verdict={verdict} heading={heading}>
        {whyNothing(result, messages)}
        <ReviewedMenu options={part.options} result={result} rationales={feedback.rationales} />
        <PartPassage feedback={feedback} index={index} lead={lead} name={partName} />
      </PartFrame>
    );
  });
}

const PartFrame = ({ verdict, heading, children }: { verdict: Verdict; heading: ReactNode; children: ReactNode }) =>
  verdict === "right" ? (
    <details className="fold part">
      <summary>{heading}</summary>
      {children}
    </details>
  ) : (
    <section className="part">
      {heading}
      {children}
    </section>
  );

/** Why a part scored nothing whatever else was chosen in it; of harm the verdict and the choice itself say so. */
const whyNothing = ({ verdict, chosen, upTo }: PartResult, messages: RunnerMessages["feedback"]) =>
  verdict === "over-limit" && <p className="mb-3">{messages.overLimit(chosen.length, upTo)}</p>;
