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
 * The feedback once an answer counts: the verdict, why, as the form of the question explains it, and the
 * sentence of the guide that settles it: of several right options, that of the first that was missed; parts that rest on
 * different sentences have each its own, and the first that was missed leads.
 */
export const AnswerFeedback = ({ question, answer, certainty, feedback, level, ref }: Props) => {
  const { Review, isReviewLong, citesInParts, firstMissed } = playerFormOf(question);
  const reviewed = { question, answer, rightAnswer: feedback.key, feedback };
  const missed = feedback.parts?.[firstMissed?.(reviewed) ?? -1];
  const { passage, source } = missed ?? feedback;
  const note = !(citesInParts && missed) && <PassageNote passage={passage} source={source} />;
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
      <Review {...reviewed} feedback={{ ...feedback, passage, source }} level={level === "h3" ? "h4" : "h3"} />
      {!isReviewLong && note}
    </>
  );
};
