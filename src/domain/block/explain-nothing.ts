import type { Filters } from "./filters";
import type { FilterName, Matching } from "./matching";

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(" or ");

const without = (filter: FilterName, filters: Filters): string => {
  const values = filters[filter] ?? [];
  switch (filter) {
    case "articles":
      return "On all guides";
    case "sections":
      return values.length === 1 ? `Without the section ${quoted(values)}` : "Without the choice of sections";
    default:
      return `Without ${quoted(values)}`;
  }
};

/** Why nothing matches and what to do about it, in words. */
export const explainNothing = (
  filters: Filters,
  { loosen = [], leftOut = 0 }: Pick<Matching, "loosen" | "leftOut">,
): string => {
  const held = leftOut === 0 ? [] : [`${leftOut} would, but a source behind them has not been checked in time.`];
  const ways = loosen.map(({ filter, total }) => `${without(filter, filters)} ${total} would.`);
  const none = Object.keys(filters).length === 0 ? "There are no questions yet." : "Take several filters away.";
  const advice = [...held, ...ways];
  return ["No question matches.", ...(advice.length > 0 ? advice : [none])].join(" ");
};
