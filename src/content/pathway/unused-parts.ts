import type { Diagnostic } from "../../domain/diagnostic";
import { stageLines, stepLines } from "../../domain/pathway/pathway-example";
import type { PathwayOutcome } from "../../domain/pathway/pathway-table";
import { diagnosticAt, type Located } from "../yaml/source-location";
import type { ParsedPathway } from "./read-pathway";

/** Advice on lines, steps and dates that no outcome shows. */
export function unusedParts({ lines, steps, dates, outcomes, examples }: ParsedPathway): Diagnostic[] {
  const values = outcomes.map(({ value }) => value);
  const usedSteps = values.flatMap((outcome) => outcome.steps);
  const usedLines = [
    ...values.flatMap((outcome) => linesOf(outcome)),
    ...steps.flatMap(({ value }) => stepLines(value)),
    ...examples.flatMap(({ value }) => value.stages.flatMap(stageLines)),
  ];
  const usedDates = dates.filter(({ value }) => usedSteps.includes(value.step)).map(({ value }) => value.id);
  return [...idle("line", lines, usedLines), ...idle("step", steps, usedSteps), ...idle("date", dates, usedDates)];
}

const linesOf = ({ bottom, more, documents, fees, time, uncertain, besides }: PathwayOutcome): string[] => [
  ...bottom,
  ...more,
  ...documents,
  ...fees,
  ...time,
  ...uncertain,
  ...besides,
];

function idle(noun: string, entries: readonly Located<{ id: string }>[], used: readonly string[]): Diagnostic[] {
  const names = new Set(used);
  return entries
    .filter(({ value }) => !names.has(value.id))
    .map(({ value, locate }) =>
      diagnosticAt(locate([]), {
        severity: "warning",
        rule: "route-idle",
        message: `No outcome shows the ${noun} \`${value.id}\`.`,
        suggestion: "Name it in an outcome, a step or an example, or delete it.",
      }),
    );
}
