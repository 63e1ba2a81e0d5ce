/** The name of the boxes of a part, counted from 0. A form sends nothing for a box that is empty. */
export const partField = (part: number): string => `part${part + 1}`;

/** What was chosen in each of the `count` parts of a case, as its form sends it. */
export const readParts = (count: number, valuesOf: (name: string) => string[]): string[][] =>
  Array.from({ length: count }, (_, part) => valuesOf(partField(part)));
