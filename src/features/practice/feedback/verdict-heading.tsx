import type { Ref } from "react";
import type { Certainty } from "../../../domain/block/response-request";
import type { Answer } from "../../../domain/item/answer/answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import { didHarm, verdictOf } from "../../../domain/item/answer/verdict";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { verdictIcons, verdictName } from "./verdict-name";
import { verdictText } from "./verdict-text";

type Props = {
  question: PublicQuestion;
  answer: Answer | undefined;
  certainty?: Certainty;
  feedback: Feedback;
  level?: "h2" | "h3";
  /** Given where the verdict is news: it is then a live region too. */
  ref?: Ref<HTMLHeadingElement>;
};

/** Right or not, in a word, a sign and a colour, with what was partly right. */
export function VerdictHeading({ question, answer, certainty, feedback, level: Heading = "h2", ref }: Props) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).feedback;
  const partly = verdictText({ question, answer, feedback }, language);
  const verdict = verdictOf(feedback, answer);
  return (
    <div className="mb-4" role={ref ? "status" : undefined}>
      <Heading ref={ref} tabIndex={-1} className="signed verdict text-heading" data-verdict={verdict}>
        <Icon name={verdictIcons[verdict]} />
        {verdictName(verdict, answer !== undefined, messages)}
      </Heading>
      {didHarm(feedback, answer) && (
        <p className="signed notice notice-bad harm mt-2">
          <Icon name="warning" />
          {messages.didHarm}
        </p>
      )}
      {partly && <p className="mt-1">{partly}</p>}
      {certainty === "sure" && verdict !== "right" && <p className="mt-1">{messages.sureAndWrong}</p>}
      {certainty === "guess" && verdict === "right" && <p className="mt-1">{messages.guessedAndRight}</p>}
    </div>
  );
}
