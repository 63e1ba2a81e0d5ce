import type { Ref } from "react";
import type { Certainty } from "../../../domain/block/response-request";
import type { Answer } from "../../../domain/item/answer/answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { playerFormOf } from "../forms/player-forms";
import { PassageNote } from "./passage-note";
import { VerdictHeading } from "./verdict-heading";

type Props = {
  question: PublicQuestion;
  answer: Answer | undefined;
  /** How sure the learner said to be, where the answer was just answer. */
  certainty?: Certainty;
  feedback: Feedback;
  level?: "h2" | "h3";
  ref?: Ref<HTMLHeadingElement>;
};

/**
 * The feedback once an answer counts: the verdict, why, as the form of the question explains it, and the sentence of the
 * guide that settles it. Right options and parts have theirs in their review: the verdict of each comes before its proof.
 */
export const AnswerFeedback = ({ question, answer, certainty, feedback, level, ref }: Props) => {
  const { Review, isReviewLong, citesInParts, isAllFolded } = playerFormOf(question);
  const reviewed = { question, answer, rightAnswer: feedback.key, feedback };
  const isCited = (citesInParts === "always" || (citesInParts && feedback.parts)) && !isAllFolded?.(reviewed);
  const note = !isCited && <PassageNote passage={feedback.passage} source={feedback.source} />;
  return (
    <>
      <VerdictHeading
        question={question}
        answer={answer}
        certainty={certainty}
        feedback={feedback}
        level={level}
        ref={ref}
      />
      {isReviewLong && note}
      <Review {...reviewed} level={level === "h3" ? "h4" : "h3"} />
      {!isReviewLong && note}
    </>
  );
};
