import type { FilterName } from "../../../../domain/block/filters/filter-names";
import type { Filters } from "../../../../domain/block/filters/filters";
import type { Matching } from "../../../../domain/block/filters/matching";

const without = (filter: FilterName, filters: Filters): string => {
  const values = [filters[filter] ?? []].flat().map((value) => `"${value}"`);
  return `Without ${filter} ${values.join(", ")}`;
};

/** Why nothing matches and what to do about it, for a program's author: by the names that the API knows. */
export const explainNothing = (
  filters: Filters,
  { loosen = [], leftOut = 0 }: Pick<Matching, "loosen" | "leftOut">,
): string => {
  const held = leftOut === 0 ? [] : [`${leftOut} would, but a source behind them has not been checked in time.`];
  const ways = loosen.map(({ filter, total }) => `${without(filter, filters)}, ${total} would.`);
  const none = Object.keys(filters).length === 0 ? "There are no questions yet." : "Take several filters away.";
  const advice = [...held, ...ways];
  return ["No question matches.", ...(advice.length > 0 ? advice : [none])].join(" ");
};
