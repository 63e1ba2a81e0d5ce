import { expect, test } from "vitest";
import { findWords } from "../../../../../src/domain/text/words/find-words";

test.each([
  ["the College", "Apply to The  college."],
  ["applicant's", "Each applicant’s record"],
  ["2019-2020", "in 2019–2020 only"],
  ["12", "a 12-week assessment"],
  ["$1,375", "costs $1,375 in all"],
  ["“restricted”", 'a "restricted" certificate'],
  ["PRO.", "apply through PRO. Then"],
  ["a+b", "where a+b counts"],
])("“%s” stands in “%s”", (words, quote) => {
  expect(findWords(words, quote)).toBeGreaterThanOrEqual(0);
});

test.each([
  ["art", "the party"],
  ["200", "costs 1,200"],
  ["12", "12.5 weeks"],
  ["12", "2012"],
  ["a.b", "acb"],
  [" ", "any text"],
])("“%s” does not stand in “%s”", (words, quote) => {
  expect(findWords(words, quote)).toBe(-1);
});
