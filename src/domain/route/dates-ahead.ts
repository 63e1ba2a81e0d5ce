import { lineStanding } from "./line-standing";
import type { RouteFacts } from "./route-fact";
import type { RouteDate, RouteOutcome, RouteTable } from "./route-table";

/** The days of an outcome's steps, past or ahead. */
export const datesOf = ({ dates }: Pick<RouteTable, "dates">, { steps }: RouteOutcome): RouteDate[] =>
  dates.filter(({ step }) => steps.includes(step));

/** The days of an outcome that have not passed and whose facts still hold, the first first. */
export const datesAhead = (
  table: Pick<RouteTable, "dates">,
  outcome: RouteOutcome,
  facts: RouteFacts,
  today: string,
): RouteDate[] =>
  datesOf(table, outcome)
    .filter((date) => date.day >= today && lineStanding(date, facts, today) !== "red")
    .sort((one, other) => (one.day < other.day ? -1 : 1));
