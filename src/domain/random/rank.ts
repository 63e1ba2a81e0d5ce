import { hashText } from "../hash-text";

/**
 * The values in an order that only seed and name decide. Unlike a shuffle it is steady: a value that is added or
 * taken away leaves the order of the others as it was, so that a new table row does not change every question.
 */
export const rank = <Value>(values: readonly Value[], seed: string, nameOf: (value: Value) => string): Value[] =>
  values
    .map((value) => ({ value, order: hashText(seed, nameOf(value)) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ value }) => value);
