import { expect, test } from "vitest";
import type { Fact } from "../../../../src/domain/fact/fact";
import { overdueOn } from "../../../../src/domain/fact/overdue-on";
import type { Source } from "../../../../src/domain/fact/source";

const source = (id: string, checked: string): Source => ({
  id,
  title: "Registration",
  publisher: "The College",
  url: "https://example.org/registration",
  stated: null,
  checked,
  copy: "live",
  secondary: false,
});
const fact = (id: string, from: string, volatility: Fact["volatility"]): Fact => ({
  id,
  claim: "The fee is one hundred dollars.",
  source: from,
  volatility,
  quote: "The fee is $100.",
  section: "step-1",
});
const overdueOnOf = overdueOn({
  facts: [fact("fee", "page", "high"), fact("term", "page", "low"), fact("form", "newer", "high")],
  sources: [source("page", "2026-01-01"), source("newer", "2026-02-01")],
});
const resting = (...ids: string[]) => ({ facts: ids.map((id) => ({ id })) });

test("an item goes red with the first of the facts that it rests on, not only that of its passage", () => {
  expect(overdueOnOf(resting("term"))).toBe("2028-01-02");
  expect(overdueOnOf(resting("term", "form"))).toBe("2026-08-01");
  expect(overdueOnOf(resting("term", "form", "fee"))).toBe("2026-07-01");
});

test("an item never goes red by facts that the article does not have", () => {
  expect(overdueOnOf(resting("elsewhere"))).toBeNull();
});
