import { expect, test } from "vitest";
import { claimsAgree, conflictsAmong } from "../../../../src/content/rules/claims-agree";

const claim = (id: string, text: string, line: number) => ({
  value: { id, claim: text, source: "office", volatility: "low" as const },
  locate: () => ({ file: "facts/claims.yaml", line, column: 5 }),
});

/** What is said of claims that stand in one file. */
const diagnosticsOf = (claims: ReturnType<typeof claim>[]) => claimsAgree(claims, conflictsAmong(claims));

test("two claims with other numbers for the same thing are told at the later one, with both sentences", () => {
  const [found, ...others] = diagnosticsOf([
    claim("pro-weeks", "The assessment takes 12 weeks.", 3),
    claim("fee", "It costs $5.", 7),
    claim("pro-length", "The assessment takes 16 weeks.", 11),
  ]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ location: { line: 11 }, severity: "warning", rule: "claims-agree" });
  expect(found?.message).toContain("`pro-length` and `pro-weeks` (facts/claims.yaml:3) give different numbers");
});

test("a claim that stands twice is told once", () => {
  const found = diagnosticsOf([claim("one", "It costs $5.", 3), claim("two", "It costs $5.", 7)]);
  expect(found.map(({ suggestion }) => suggestion)).toEqual([
    "Keep one claim in content/facts and cite it from both guides.",
  ]);
});

test("what two files say is told in the file of the second alone", () => {
  const [first, second] = [claim("one", "It costs $5.", 3), claim("two", "It costs $5.", 7)];
  const conflicts = conflictsAmong([first, second]);
  expect([claimsAgree([first], conflicts).length, claimsAgree([second], conflicts).length]).toEqual([0, 1]);
});
