import type { ItemResponses, Responses } from "../../../../../src/domain/statistics/test-analysis/responses";

/** A row a person; null: not answered. */
export type Rows = readonly (readonly (number | null)[])[];

/** A test of items called i1, i2…, each with one mark at most unless `maxima` says otherwise. */
export const responsesOf = (rows: Rows, maxima: readonly number[] = []): Responses => ({
  persons: rows.length,
  items: (rows[0] ?? []).map((_, index): ItemResponses => {
    const marks = [...new Set(rows.flatMap((row) => row[index] ?? []))];
    return {
      item: `i${index + 1}`,
      maximum: maxima[index] ?? 1,
      marks: [Number.NaN, ...marks],
      answers: Uint32Array.from(rows, (row) => {
        const mark = row[index];
        return mark === null || mark === undefined ? 0 : 1 + marks.indexOf(mark);
      }),
    };
  }),
});

/** How many persons had each of these right and wrong in section 6 of the Law School Admission Test (Bock and Lieberman, 1970). */
const lsat6Counts = {
  "00000": 3,
  "00001": 6,
  "00010": 2,
  "00011": 11,
  "00100": 1,
  "00101": 1,
  "00110": 3,
  "00111": 4,
  "01000": 1,
  "01001": 8,
  "01011": 16,
  "01101": 3,
  "01110": 2,
  "01111": 15,
  "10000": 10,
  "10001": 29,
  "10010": 14,
  "10011": 81,
  "10100": 3,
  "10101": 28,
  "10110": 15,
  "10111": 80,
  "11000": 16,
  "11001": 56,
  "11010": 21,
  "11011": 173,
  "11100": 11,
  "11101": 61,
  "11110": 28,
  "11111": 298,
};

/** A thousand persons and five items. */
export const lsat6: Rows = Object.entries(lsat6Counts).flatMap(([pattern, persons]) =>
  Array.from({ length: persons }, () => [...pattern].map(Number)),
);
