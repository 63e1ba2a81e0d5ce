import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Random } from "./seeded-random";

/** A permutation of the list, each equally likely (Fisher and Yates). */
export const shuffle = <Value>(values: readonly Value[], chance: Random): Value[] => {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = uniformInt(chance, 0, last);
    [mixed[last], mixed[other]] = [mixed[other] as Value, mixed[last] as Value];
  }
  return mixed;
};
