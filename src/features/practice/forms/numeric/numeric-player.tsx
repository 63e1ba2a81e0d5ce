import { isRight } from "../../../../domain/item/answer/is-right";
import type { Language } from "../../../../domain/language";
import { formatNumber } from "../../../../messages/format-number";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { ItemLanguage } from "../../fields/item-language";
import type { PlayerForm, Reviewed } from "../player-form";
import { NumberField } from "./number-field";
import { numberText } from "./number-text";

export const numericPlayer: PlayerForm<"numeric"> = {
  fieldNames: ["number"],
  read: (valuesOf) => {
    const [text = ""] = valuesOf("number");
    const number = Number(text.trim().replace(",", "."));
    return text.trim() && Number.isFinite(number) ? { number } : undefined;
  },
  Fields: NumberField,
  restMs: 800,
  canStrike: false,
  Review: ({ feedback }) => (
    <p className="my-3">
      <ItemLanguage>{feedback.rationales.answer}</ItemLanguage>
    </p>
  ),
  explainScore: (reviewed, language) => numberVerdict(reviewed, reviewed.answer.number, language),
};

function numberVerdict(
  { question, rightAnswer: { number: right }, feedback: { score, tolerance } }: Reviewed<"numeric">,
  learnerNumber: number,
  language: Language,
): string {
  const messages = runnerMessagesIn(language).feedback;
  const answer = numberText(right, question, language);
  const yours = numberText(learnerNumber, question, language);
  const verdict = isRight(score) && yours === answer ? messages.answerIs(answer) : messages.youWrote(yours, answer);
  if (!tolerance) return verdict;
  const most = numberText(right + tolerance, question, language);
  return `${verdict} ${messages.tolerance(formatNumber(right - tolerance, language, "min2"), most)}`;
}
