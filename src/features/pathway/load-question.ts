import type { Language } from "../../domain/language";
import { followAnswers } from "../../domain/pathway/decisions/follow-answers";
import { readAnswers } from "../../domain/pathway/decisions/read-answers";
import type { Pathway } from "../../domain/pathway/pathway";
import { pathwayAddress } from "../../domain/pathway/pathway-address";
import { changeField, submittedField } from "../../domain/pathway/pathway-table";
import { type AnswerRow, toAnswers } from "./to-answers";

/**
 * The question to ask. `earlier`: answers that the form sends along. `most`: the number of the last question that may come.
 * `unknown`: what the address says that nobody knows.
 */
export type LoadedQuestion = {
  question: { id: string; ask: string; why: string; answers: { id: string; text: string; chosen: boolean }[] };
  earlier: [question: string, answer: string][];
  /** It was sent off without an answer. */
  isRefused: boolean;
  number: number;
  most: number;
  answers: AnswerRow[];
  unknown: string[];
  /** Every route by name, for those who have not begun. */
  all: { name: string; address: string }[];
};

/** What the address of the page asks for: a question, or the address of the outcome that its answers lead to. */
export function loadQuestion(
  { table, diagram }: Pick<Pathway, "table" | "diagram">,
  fields: Record<string, unknown>,
  language: Language,
): { redirect: string } | LoadedQuestion {
  const { [changeField]: changing, [submittedField]: submitted, ...answerFields } = fields;
  const { answers, unknown } = readAnswers(table, answerFields);
  const progress = followAnswers(table, diagram, answers);
  const position = progress.steps.findIndex(([name]) => name === changing);
  if ("outcome" in progress && position < 0) {
    return { redirect: pathwayAddress(language, progress.outcome, [...progress.steps, ...unknown]) };
  }
  const steps = position < 0 ? progress.steps : progress.steps.slice(0, position);
  const open = followAnswers(table, diagram, Object.fromEntries(steps));
  const question = table.questions.find(({ id }) => "next" in open && id === open.next);
  if (!question || !("next" in open)) throw new Error("A proved table has a question wherever it has no outcome.");
  return {
    question: {
      id: question.id,
      ask: question.ask[language],
      why: question.why[language],
      answers: question.answers.map(({ id, [language]: text }) => ({ id, text, chosen: answers[question.id] === id })),
    },
    earlier: Object.entries(answers).filter(([name]) => name !== question.id),
    isRefused: submitted === question.id && answers[question.id] === undefined,
    number: steps.length + 1,
    most: steps.length + open.left,
    answers: toAnswers(table, steps, language),
    unknown: unknown.map((pair) => pair.join("=")),
    all:
      steps.length > 0
        ? []
        : table.outcomes.map(({ id, [language]: name }) => ({ name, address: pathwayAddress(language, id) })),
  };
}
