import { lineFreshness } from "./line-freshness";
import type { PathwayFacts } from "./pathway-fact";
import type { PathwayDate, PathwayOutcome, PathwayTable } from "./pathway-table";

/** The days of an outcome's steps, past or ahead. */
export const datesOf = ({ dates }: Pick<PathwayTable, "dates">, { steps }: PathwayOutcome): PathwayDate[] =>
  dates.filter(({ step }) => steps.includes(step));

/** The days of an outcome that have not passed and whose facts still hold, the first first. */
export const datesAhead = (
  table: Pick<PathwayTable, "dates">,
  outcome: PathwayOutcome,
  facts: PathwayFacts,
  today: string,
): PathwayDate[] =>
  datesOf(table, outcome)
    .filter((date) => date.day >= today && lineFreshness(date, facts, today) !== "red")
    .sort((one, other) => (one.day < other.day ? -1 : 1));
