import { rank } from "../../../random/rank";
import type { NumericCell } from "../../models/cells/numeric-cells";

/** Above this many sets the rows are narrowed first: 2,000 are ranked in a few milliseconds and leave choice enough. */
const mostRanked = 2000;

/**
 * At most `limit` sets of `choose` rows, each lowest number first. Two rows with the same number have no order and never
 * meet in a set; nor do two that may not. The seed decides which sets.
 */
export const ascendingSubsets = (
  cells: readonly NumericCell[],
  { choose: size, limit }: { choose: number; limit: number },
  seed: string,
  mayMeet: (one: string, other: string) => boolean,
): NumericCell[][] => {
  let pool = rank(cells, seed, ({ row }) => row.id);
  while (pool.length > size && countSets(pool.length, size) > mostRanked) pool = pool.slice(0, -1);
  const rising = pool.sort((one, other) => one.value - other.value || (one.row.id < other.row.id ? -1 : 1));
  const sets = setsOf(rising, size).filter((set) =>
    set.every(({ row: one }) => set.every(({ row: other }) => mayMeet(one.id, other.id))),
  );
  return rank(sets, seed, (set) => set.map(({ row }) => row.id).join("+")).slice(0, limit);
};

const setsOf = (rising: readonly NumericCell[], size: number): NumericCell[][] =>
  size === 0
    ? [[]]
    : rising.flatMap((lowest) => {
        const higher = rising.filter(({ value }) => value > lowest.value);
        return setsOf(higher, size - 1).map((rest) => [lowest, ...rest]);
      });

const countSets = (values: number, size: number): number => {
  let count = 1;
  for (let step = 0; step < size; step += 1) count *= (values - step) / (step + 1);
  return count;
};
