import type { Ref } from "react";
import type { Answer } from "../../../domain/item/answer";
import type { Feedback } from "../../../domain/item/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { ItemLanguage } from "../fields/language-of-item";
import { PassageNote } from "./passage-note";
import { ReviewedOptions } from "./reviewed-options";
import { ReviewedParts } from "./reviewed-parts";
import { VerdictHeading } from "./verdict-heading";

type Props = {
  question: PublicQuestion;
  given: Answer | undefined;
  feedback: Feedback;
  level?: "h2" | "h3";
  ref?: Ref<HTMLHeadingElement>;
};

/**
 * All that a learner is told once an answer counts: the verdict, the sentence of the guide that settles it, which so is in
 * sight on a phone, and then why of each option. A form without options explains its answer in one sentence.
 */
export const AnswerFeedback = ({ question, given, feedback, level, ref }: Props) => (
  <>
    <VerdictHeading question={question} given={given} feedback={feedback} level={level} ref={ref} />
    <PassageNote passage={feedback.passage} source={feedback.source} />
    {question.form === "decision-case" && (
      <ReviewedParts question={question} given={given} feedback={feedback} level={level === "h3" ? "h4" : "h3"} />
    )}
    {question.options.length > 0 && <ReviewedOptions question={question} given={given} feedback={feedback} />}
    {feedback.rationales.answer && (
      <p className="notice">
        <ItemLanguage>{feedback.rationales.answer}</ItemLanguage>
      </p>
    )}
  </>
);
