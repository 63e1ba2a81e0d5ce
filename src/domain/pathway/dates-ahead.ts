import { lineFreshness } from "./line-freshness";
import type { PathwayFacts } from "./pathway-fact";
import type { PathwayDate, PathwayOutcome, PathwayTable } from "./pathway-table";

type Dated = Pick<PathwayTable, "dates">;

/** The days of an outcome's own rounds, whether they have come or not; none of an earlier year's. */
export const datesOf = ({ dates }: Dated, { steps }: PathwayOutcome): PathwayDate[] =>
  dates.filter(({ step, past }) => steps.includes(step) && !past);

/** The days of earlier years' rounds, the latest first. */
export const datesBefore = ({ dates }: Dated, { steps }: PathwayOutcome): PathwayDate[] =>
  dates.filter(({ step, past }) => steps.includes(step) && past).sort((one, other) => (one.day > other.day ? -1 : 1));

/** The days of an outcome that have not passed and whose facts still hold, the first first. */
export const datesAhead = (table: Dated, outcome: PathwayOutcome, facts: PathwayFacts, today: string): PathwayDate[] =>
  datesOf(table, outcome)
    .filter((date) => date.day >= today && lineFreshness(date, facts, today) !== "red")
    .sort((one, other) => (one.day < other.day ? -1 : 1));
