import { expect, test } from "vitest";
import { printedSeverity } from "../../../../bin/content/printed-severity";
import { lintRules } from "../../../../src/domain/item/lint/lint-rules";

test("the severity of each lint rule is printed as programs have always read it", () => {
  const printed = Object.entries(lintRules).map(([code, rules]) => [
    code,
    [...new Set(rules.map(({ code: rule, severity }) => printedSeverity({ rule, severity })))].join(" "),
  ]);
  const codesOf = (word: string) => printed.flatMap(([code, words]) => (words === word ? code : [])).sort();
  expect(codesOf("block")).toEqual(["L26", "L27", "L28", "L30"]);
  expect(codesOf("warn")).toEqual("L02 L04 L05 L06 L07 L08 L13 L15 L16 L18 L20 L21 L29 L32".split(" "));
  expect(codesOf("warn err")).toEqual(["L01"]);
  expect(codesOf("err")).toEqual("L03 L09 L10 L11 L12 L14 L17 L19 L22 L23 L24 L25 L31".split(" "));
});
