import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../../src/domain/text/write-csv";
import { readCsv } from "../../../support/read-csv";

describe("a table for a spreadsheet", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://evil")'])(
    "never begins a cell with what a spreadsheet would run: %j",
    (text) => {
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test("gives back every text that is no formula, whatever signs stand in it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
        expect(readCsv(writeCsv(rows))).toEqual(guarded);
      }),
    );
  });

  test("writes numbers as numbers, also below nought, and leaves out what is not known", () => {
    expect(writeCsv([[-1.5, null, 0]])).toBe("\uFEFF-1.5,,0\r\n");
  });
});
