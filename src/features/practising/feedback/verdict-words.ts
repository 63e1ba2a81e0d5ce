import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import { longestCorrectRun } from "../../../domain/question/longest-correct-run";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { chosenIn, withUnit } from "../asking/answer-words";

/** What was partly right, in a sentence. It is shown and not counted (QBANK, Scoring). */
export function verdictWords(question: PublicQuestion, given: Answer | undefined, feedback: Feedback): string {
  const { key, score } = feedback;
  if (!given) return "You did not answer this question; it counts as 0.";
  if ("number" in key) return numberWords(given, withUnit(key.number, question.unit), question.unit, score);
  if (score === 1) return "";
  if ("options" in key) return shareWords(chosenIn(given), key.options);
  if ("order" in key)
    return `Longest run in the right order: ${longestCorrectRun(key.order, chosenIn(given))} of ${key.order.length}.`;
  return "";
}

function numberWords(given: Answer, key: string, unit: string | undefined, score: number): string {
  const yours = "number" in given ? withUnit(given.number, unit) : "nothing";
  return score === 1 && yours === key ? `The answer is ${key}.` : `You wrote ${yours}; the answer is ${key}.`;
}

function shareWords(chosen: string[], key: string[]): string {
  const found = chosen.filter((option) => key.includes(option)).length;
  const extra = chosen.length - found;
  const missed = `You found ${found} of the ${key.length} right answers`;
  return extra === 0 ? `${missed}.` : `${missed}, and chose ${extra} that ${extra === 1 ? "is" : "are"} wrong.`;
}
