import type { Route } from "../../content/route/compile-route";
import type { Language } from "../../domain/language";
import { followAnswers } from "../../domain/route/follow-answers";
import { readAnswers } from "../../domain/route/read-answers";
import { routeAddress } from "../../domain/route/route-address";
import { changeField } from "../../domain/route/route-table";
import { type ShownAnswer, shownAnswers } from "./shown-answers";

/**
 * The question to ask. `kept`: answers that the form sends along. `most`: the number of the last question that may come.
 * `unknown`: what the address says that nobody knows.
 */
export type OpenQuestion = {
  question: { id: string; ask: string; why: string; answers: { id: string; text: string; chosen: boolean }[] };
  kept: [question: string, answer: string][];
  number: number;
  most: number;
  answers: ShownAnswer[];
  unknown: string[];
  /** Every route by name, for those who have not begun. */
  all: { name: string; address: string }[];
};

/** What the address of the page asks for: a question, or the address of the outcome that its answers lead to. */
export function openQuestion(
  { table, diagram }: Pick<Route, "table" | "diagram">,
  fields: Record<string, unknown>,
  language: Language,
): { redirect: string } | OpenQuestion {
  const { [changeField]: changing, ...said } = fields;
  const { answers, unknown } = readAnswers(table, said);
  const progress = followAnswers(table, diagram, answers);
  const place = progress.given.findIndex(([name]) => name === changing);
  if ("outcome" in progress && place < 0) {
    return { redirect: routeAddress(language, progress.outcome, [...progress.given, ...unknown]) };
  }
  const given = place < 0 ? progress.given : progress.given.slice(0, place);
  const open = followAnswers(table, diagram, Object.fromEntries(given));
  const asked = table.questions.find(({ id }) => "next" in open && id === open.next);
  if (!asked || !("next" in open)) throw new Error("A proved table has a question wherever it has no outcome.");
  return {
    question: {
      id: asked.id,
      ask: asked.ask[language],
      why: asked.why[language],
      answers: asked.answers.map(({ id, [language]: text }) => ({ id, text, chosen: answers[asked.id] === id })),
    },
    kept: Object.entries(answers).filter(([name]) => name !== asked.id),
    number: given.length + 1,
    most: given.length + open.left,
    answers: shownAnswers(table, given, language),
    unknown: unknown.map((pair) => pair.join("=")),
    all:
      given.length > 0
        ? []
        : table.outcomes.map(({ id, [language]: name }) => ({ name, address: routeAddress(language, id) })),
  };
}
