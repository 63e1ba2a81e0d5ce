import { originalLanguage } from "../language";
import { quantitiesIn } from "../text/numbers/quantity";
import type { PathwayExample, PathwayStage, PathwayStep } from "./pathway-table";

/** The lines that a stage shows, each once: on its length, on what it needs, on what it costs. */
export const stageLines = ({ length, lines, costs }: Pick<PathwayStage, "length" | "lines" | "costs">): string[] => [
  ...new Set([...(length === undefined ? [] : [length]), ...lines, ...costs.map(({ line }) => line)]),
];

/** The lines that a step shows, each once: its own, then those that say how long it may take and what it costs. */
export const stepLines = ({ lines, length, costs }: Pick<PathwayStep, "lines" | "length" | "costs">): string[] => [
  ...new Set([...lines, ...stageLines({ length, lines: [], costs })]),
];

/** Months from the start to the end of the last stage. */
export const exampleMonths = ({ stages }: Pick<PathwayExample, "stages">): number =>
  Math.max(...stages.map(({ from, months }) => from + months));

/** How many of a unit a year has. */
const perYear: Record<string, number> = { day: 365, week: 52, month: 12, year: 1 };

/** The lengths that an English sentence gives, in whole months begun: 3 for "12 weeks", 6 and 8 for "six to eight months". */
export const monthsIn = (sentence: string): number[] =>
  quantitiesIn(sentence, originalLanguage).flatMap(({ value, to, unit }) => {
    const ofYear = perYear[unit ?? ""];
    if (ofYear === undefined) return [];
    return [value, ...(to === undefined ? [] : [to])].map((number) => Math.ceil((number * 12) / ofYear));
  });

/** The dollars that an English sentence gives. */
export const dollarsIn = (sentence: string): number[] =>
  quantitiesIn(sentence, originalLanguage).flatMap(({ value, unit }) => (unit === "dollar" ? [value] : []));
