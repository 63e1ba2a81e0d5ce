import { expect, test } from "vitest";
import { claimsAgree } from "../../../../src/content/rules/claims-agree";

const claim = (id: string, text: string, line: number) => ({
  value: { id, claim: text, source: "office", volatility: "low" as const },
  locate: () => ({ file: "facts/claims.yaml", line, column: 5 }),
});

test("two claims with other numbers for the same thing are told at the later one, with both sentences", () => {
  const [told, ...others] = claimsAgree([
    claim("pro-weeks", "The assessment takes 12 weeks.", 3),
    claim("fee", "It costs $5.", 7),
    claim("pro-length", "The assessment takes 16 weeks.", 11),
  ]);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ line: 11, severity: "warning", rule: "claims-agree" });
  expect(told?.message).toContain("`pro-length` and `pro-weeks` (facts/claims.yaml:3) give different numbers");
});

test("a claim that stands twice is told once", () => {
  const told = claimsAgree([claim("one", "It costs $5.", 3), claim("two", "It costs $5.", 7)]);
  expect(told.map(({ suggestion }) => suggestion)).toEqual([
    "Keep one claim in content/facts and cite it from both guides.",
  ]);
});
