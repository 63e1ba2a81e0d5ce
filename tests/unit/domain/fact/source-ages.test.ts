import { expect, test } from "vitest";
import type { Fact, Volatility } from "../../../../src/domain/fact/fact";
import type { Source } from "../../../../src/domain/fact/source";
import { sourceAges } from "../../../../src/domain/fact/source-ages";

const source = (id: string, checked: string): Source => ({
  ...{ id, title: `Page ${id}`, publisher: "Office", url: `https://example.org/${id}`, stated: null },
  ...{ checked, copy: "live", secondary: false },
});
const fact = (id: string, sourceId: string, volatility: Volatility): Fact => ({
  ...{ id, claim: "Something is so.", source: sourceId, volatility, quote: "It is so.", section: "one" },
});

test("sources come by the day on which a fact of theirs is overdue, each fact counted once", () => {
  const sources = [source("old", "2026-01-01"), source("young", "2026-11-01")];
  const facts = [fact("a", "young", "low"), fact("b", "old", "low"), fact("c", "old", "very-high")];
  const ages = sourceAges(
    [
      { facts, sources },
      { facts: [fact("a", "young", "low")], sources },
    ],
    "2026-11-28",
  );
  expect(ages.map(({ id, facts: count, freshness, overdueFrom }) => [id, count, freshness, overdueFrom])).toEqual([
    ["old", 2, "red", "2026-03-03"],
    ["young", 1, "fresh", "2028-11-01"],
  ]);
});
