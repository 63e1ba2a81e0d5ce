import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Random } from "./seeded-random";

/** One of the values, each equally likely. The list must not be empty. */
export const draw = <Value>(values: readonly Value[], chance: Random): Value => {
  if (values.length === 0) throw new RangeError("There is nothing to draw from.");
  return values[uniformInt(chance, 0, values.length - 1)] as Value;
};
