import type { PathwayAnswers } from "../pathway-address";
import { type Decisions, type Diagram, drawDiagram, type Fork } from "./draw-diagram";

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
  const { steps, part } = walk(diagram, answers);
  return "question" in part
    ? { steps, next: part.question, left: longest(part, answers) }
    : { steps, outcome: outcomeOf(table, part.rules) ?? "" };
}

/** The outcomes that these answers leave open: one where they lead to it, several where questions are still to be asked. */
export const openOutcomes = (table: Decisions, diagram: Diagram, answers: Answers): ReadonlySet<string> => {
  const ends = new Set<string>();
  const seen = new Set<Diagram>();
  const collect = (part: Diagram): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if ("question" in part) for (const { to } of openWays(part, answers)) collect(to);
    else ends.add(outcomeOf(table, part.rules) ?? "");
  };
  collect(walk(diagram, answers).part);
  return ends;
};

/** Every way of answering that ends in this outcome: all that is asked on it, and what was answered. */
export const waysTo = (table: Decisions, diagram: Diagram, outcome: string): PathwayAnswers[] => {
  if (!("question" in diagram)) return outcomeOf(table, diagram.rules) === outcome ? [[]] : [];
  const { question, ways } = diagram;
  return ways.flatMap(({ answers, to }) => {
    const rest = waysTo(table, to, outcome);
    return answers.flatMap((answer) => rest.map((steps): PathwayAnswers => [[question, answer], ...steps]));
  });
};

function walk(diagram: Diagram, answers: Answers): { steps: [question: string, answer: string][]; part: Diagram } {
  const steps: [string, string][] = [];
  let part = diagram;
  while ("question" in part) {
    const own = ownWay(part, answers);
    if (own === undefined) break;
    steps.push([part.question, own.answer]);
    part = own.to;
  }
  return { steps, part };
}

const outcomeOf = ({ rules }: Decisions, [first]: number[]): string | undefined =>
  first === undefined ? undefined : rules[first]?.to;

type Way = { answer: string; to: Diagram };

/** The way of an answer in hand. */
const ownWay = ({ question, ways }: Fork, answers: Answers): Way | undefined => {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const way = ways.find((each) => answer !== undefined && each.answers.includes(answer));
  return answer === undefined || way === undefined ? undefined : { answer, to: way.to };
};

/** The ways that an answer in hand leaves open: its own, or all where there is none. */
const openWays = (fork: Fork, answers: Answers): Pick<Way, "to">[] => {
  const own = ownWay(fork, answers);
  return own === undefined ? fork.ways : [own];
};

/** How many questions may still come, without those that are answered already. */
const longest = (part: Diagram, answers: Answers): number => {
  if (!("question" in part)) return 0;
  const ways = openWays(part, answers);
  return (ways.length > 1 ? 1 : 0) + Math.max(...ways.map(({ to }) => longest(to, answers)));
};
