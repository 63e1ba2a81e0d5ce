import { type Decisions, type Diagram, drawDiagram } from "./draw-diagram";

/** Question → answer, both by id. */
export type Answers = Record<string, string>;

/**
 * How far some answers lead. `steps`: those that matter, in the order in which they are asked. `next`: the question to
 * ask now; `left`: the most questions that may still come, with that one. `outcome`: where it ends.
 */
export type PathwayProgress = { steps: [question: string, answer: string][] } & (
  | { next: string; left: number }
  | { outcome: string }
);

/** Draws a proved table so that it asks only what still tells outcomes apart. */
export const drawQuestions = (table: Decisions): Diagram =>
  drawDiagram(table, (rules) => String(outcomeOf(table, rules)));

/** Follows the answers from question to question. An answer to a question that does not matter after the others is passed over. */
export function followAnswers(table: Decisions, diagram: Diagram, answers: Answers): PathwayProgress {
  const steps: [string, string][] = [];
  let part = diagram;
  while ("question" in part) {
    const { question, ways }: { question: string; ways: { answers: string[]; to: Diagram }[] } = part;
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
    const way = ways.find((each) => answer !== undefined && each.answers.includes(answer));
    if (way === undefined || answer === undefined) return { steps, next: question, left: longest(part) };
    steps.push([question, answer]);
    part = way.to;
  }
  return { steps, outcome: outcomeOf(table, part.rules) ?? "" };
}

const outcomeOf = ({ rules }: Decisions, [first]: number[]): string | undefined =>
  first === undefined ? undefined : rules[first]?.to;

const longest = (part: Diagram): number =>
  "question" in part ? 1 + Math.max(...part.ways.map(({ to }) => longest(to))) : 0;
