import type { Ref } from "react";
import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { verdictWords } from "./verdict-words";

type Props = {
  question: PublicQuestion;
  given: Answer | undefined;
  feedback: Feedback;
  level?: "h2" | "h3";
  /** Given where the verdict is news: it is then a live region too. */
  ref?: Ref<HTMLHeadingElement>;
};

/** Right or not, in a word, a sign and a colour, with what was partly right. */
export function VerdictHeading({ question, given, feedback, level: Heading = "h2", ref }: Props) {
  const right = feedback.score === 1;
  const words = verdictWords(question, given, feedback);
  return (
    <div className="mb-4" role={ref ? "status" : undefined}>
      <Heading ref={ref} tabIndex={-1} className="verdict text-xl" data-verdict={right ? "right" : "wrong"}>
        <span aria-hidden="true">{right ? "✓" : "✕"} </span>
        {right ? "Right" : given ? "Not right" : "Not answered"}
      </Heading>
      {words && <p className="mt-1">{words}</p>}
    </div>
  );
}
