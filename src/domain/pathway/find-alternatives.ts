import type { Decisions, Diagram } from "./decisions/draw-diagram";
import { followAnswers, openOutcomes } from "./decisions/follow-answers";
import type { PathwayAnswers } from "./pathway-address";
import type { PathwayRule } from "./pathway-table";

/**
 * Another outcome, and the one answer that leads to it. `steps`: the answers with that one changed. `left`: the most
 * questions that are then still to be asked; with some answers to these it ends in another outcome.
 */
export type Alternative = {
  outcome: string;
  question: string;
  answer: string;
  steps: [question: string, answer: string][];
  left: number;
};

/**
 * Which of the `wanted` outcomes another answer to one question would lead to, in their order. Each names in `when` the
 * answers that may be changed, so that nobody is told to have trained elsewhere.
 */
export const findAlternatives = (
  table: Decisions,
  diagram: Diagram,
  steps: PathwayAnswers,
  wanted: readonly PathwayRule[],
): Alternative[] => wanted.flatMap((rule) => oneAnswerTo(table, diagram, steps, rule).slice(0, 1));

const oneAnswerTo = (
  table: Decisions,
  diagram: Diagram,
  steps: PathwayAnswers,
  { when, to }: PathwayRule,
): Alternative[] =>
  steps.flatMap(([question, before]) =>
    (when[question] ?? []).flatMap((answer): Alternative[] => {
      if (answer === before) return [];
      const changed = steps.map(([name, value]): [string, string] => [name, name === question ? answer : value]);
      const answers = Object.fromEntries(changed);
      if (!openOutcomes(table, diagram, answers).has(to)) return [];
      const progress = followAnswers(table, diagram, answers);
      const left = "next" in progress ? progress.left : 0;
      return [{ outcome: to, question, answer, steps: changed, left }];
    }),
  );
