import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../../../src/domain/language";
import { datesIn } from "../../../../../src/domain/text/numbers/dates-in";

const dates = (text: string, language: Language) => datesIn(text, language).map(({ date }) => date);

test.each([
  ["25 November 2026", ["2026-11-25"]],
  ["November 25, 2026", ["2026-11-25"]],
  ["the 25th of November 2026", ["2026-11-25"]],
  ["Nov. 25, 2026", ["2026-11-25"]],
  ["2026-11-25", ["2026-11-25"]],
  ["2026-11", ["2026-11"]],
  ["From the April 2026 session", ["2026-04"]],
  ["Since 2018, two attempts", ["2018"]],
  ["by 8 December", ["--12-08"]],
  ["8 to 12 December 2026", ["2026-12-08", "2026-12-12"]],
  ["after a January, August or October session", ["--01", "--08", "--10"]],
  ["You may march on.", []],
  ["May I apply?", []],
  ["In May, applications open.", ["--05"]],
  ["2,026 doctors, 2000 hours and $2026", []],
  ["the year 2000 questionnaire", ["2000"]],
])("%s names %j", (text, found) => {
  expect(dates(text, "en")).toEqual(found);
});

test.each([
  ["le 25 novembre 2026", ["2026-11-25"]],
  ["1er mars 2026", ["2026-03-01"]],
  ["le 1er mars", ["--03-01"]],
  ["août 2024", ["2024-08"]],
  ["en mai", ["--05"]],
  ["du 8 au 12 décembre 2026", ["2026-12-08", "2026-12-12"]],
  ["en 2023", ["2023"]],
  ["2 000 médecins, 2000 heures", []],
])("%s nomme %j", (text, found) => {
  expect(dates(text, "fr")).toEqual(found);
});

describe.each(languages)("every day in %s", (language) => {
  test("is read back from its spelling", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (day) => {
        const shown = new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: "long", timeZone: "UTC" }).format(day);
        expect(dates(`xx ${shown}.`, language)).toEqual([day.toISOString().slice(0, 10)]);
      }),
    );
  });
});
