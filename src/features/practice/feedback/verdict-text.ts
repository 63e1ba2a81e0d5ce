import type { Answer } from "../../../domain/item/answer";
import type { Feedback } from "../../../domain/item/feedback";
import { longestCorrectRun } from "../../../domain/item/forms/ordering/longest-correct-run";
import type { PublicQuestion } from "../../../domain/item/public-question";
import type { Language } from "../../../domain/language";
import { formatNumber } from "../../../messages/format-number";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { chosenOptions } from "../fields/chosen-options";
import { numberText } from "./number-text";

type Given = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback };

/** What was partly right, in a sentence. It is shown and not counted (docs/item-writing.md, Scores). */
export function verdictText({ question, given, feedback }: Given, language: Language): string {
  const messages = runnerMessagesIn(language).feedback;
  const { key, score } = feedback;
  if (!given) return messages.unanswered;
  if ("number" in key) return numberWords(question, given, feedback, language);
  if ("parts" in key) return score === 0 || score === 1 ? "" : messages.caseShare(score);
  if (score === 1) return "";
  if ("options" in key) {
    const chosen = chosenOptions(given);
    const found = chosen.filter((option) => key.options.includes(option)).length;
    const extra = chosen.length - found;
    const total = key.options.length;
    return extra === 0 ? messages.found(found, total) : messages.foundAndWrong(found, total, extra);
  }
  if (!("order" in key)) return "";
  const run = longestCorrectRun(key.order, chosenOptions(given));
  return run > 1 ? messages.run(run, key.order.length) : messages.noRun;
}

function numberWords(question: PublicQuestion, given: Answer, feedback: Feedback, language: Language): string {
  const messages = runnerMessagesIn(language).feedback;
  const { key, score, tolerance } = feedback;
  const right = "number" in key ? key.number : 0;
  const answer = numberText(right, question, language);
  const yours = "number" in given ? numberText(given.number, question, language) : messages.wroteNothing;
  const told = score === 1 && yours === answer ? messages.answerIs(answer) : messages.youWrote(yours, answer);
  if (!tolerance) return told;
  const most = numberText(right + tolerance, question, language);
  return `${told} ${messages.tolerance(formatNumber(right - tolerance, language, "min2"), most)}`;
}
