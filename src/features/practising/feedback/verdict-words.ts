import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import { longestCorrectRun } from "../../../domain/question/longest-correct-run";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { chosenIn, withUnit } from "../asking/answer-words";

/** What was partly right, in a sentence. It is shown and not counted (QBANK, Scoring). */
export function verdictWords(question: PublicQuestion, given: Answer | undefined, feedback: Feedback): string {
  const { key, score } = feedback;
  if (!given) return "You did not answer this question; it counts as 0.";
  if ("number" in key) return numberWords(given, key.number, question.unit, feedback);
  if ("parts" in key) return `This case gave ${Math.round(100 * score)} % of the mark.`;
  if (score === 1) return "";
  if ("options" in key) return shareWords(chosenIn(given), key.options);
  if ("order" in key) return runWords(longestCorrectRun(key.order, chosenIn(given)), key.order.length);
  return "";
}

const runWords = (run: number, total: number): string =>
  `${run > 1 ? `${run} of the ${total}` : "No two"} follow each other in the right order.`;

function numberWords(given: Answer, key: number, unit: string | undefined, { score, tolerance }: Feedback): string {
  const answer = withUnit(key, unit);
  const yours = "number" in given ? withUnit(given.number, unit) : "nothing";
  const told =
    score === 1 && yours === answer ? `The answer is ${answer}.` : `You wrote ${yours}; the answer is ${answer}.`;
  if (!tolerance) return told;
  return `${told} Anything from ${tidy(key - tolerance)} to ${withUnit(tidy(key + tolerance), unit)} counts as right.`;
}

/** Without the tail of a binary fraction: 0.30000000000000004 is 0.3. */
const tidy = (number: number): number => Number(number.toPrecision(12));

function shareWords(chosen: string[], key: string[]): string {
  const found = chosen.filter((option) => key.includes(option)).length;
  const extra = chosen.length - found;
  const missed = `You found ${found} of the ${key.length} right answers`;
  return extra === 0 ? `${missed}.` : `${missed}, and chose ${extra} that ${extra === 1 ? "is" : "are"} wrong.`;
}
