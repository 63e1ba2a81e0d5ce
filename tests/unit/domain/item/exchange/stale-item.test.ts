import { describe, expect, test } from "vitest";
import type { ExportedFact, Provenance } from "../../../../../src/domain/item/exchange/provenance";
import { staleItems } from "../../../../../src/domain/item/exchange/stale-item";

const source = {
  title: "Fees",
  publisher: "The Permit Office",
  url: "https://permits.example/fees",
  stated: "2026-01",
  checked: "2026-10-01",
  copy: "live" as const,
};
const fact: ExportedFact = {
  id: "fee",
  hash: "a",
  quote: "A permit costs 10 dollars.",
  passage: "/articles/permits#fact-fee",
  source,
};
const item: Provenance = {
  identity: "permits/fee",
  version: "v1",
  language: "en",
  article: "permits",
  section: "step-1",
  ...{ objective: "fact:fee", facts: [fact], proof: "p", overdueOn: "2027-10-01" },
};
const now = { id: fact.id, quote: fact.quote, url: source.url };
const today = "2026-11-28";

describe("an exported question", () => {
  test("is still true where nothing changed but the day on which its source was read", () => {
    const readAgain = { ...fact, source: { ...source, checked: "2026-11-20" } };
    expect(staleItems([item], [{ ...item, facts: [readAgain], proof: "q" }], [now], today)).toEqual([]);
  });

  test("has changed where its fact says something else, with old and new sentence", () => {
    const raised = { ...fact, hash: "b", quote: "A permit costs 12 dollars." };
    expect(
      staleItems([item], [{ ...item, version: "v2", facts: [raised] }], [{ ...now, quote: raised.quote }], today),
    ).toEqual([
      {
        ...{ identity: "permits/fee", state: "changed" },
        facts: [{ fact: "fee", before: fact.quote, now: raised.quote, source: source.url }],
      },
    ]);
  });

  test("is retired where nobody asks it any more, and says whether its sentence went with it", () => {
    expect(staleItems([item], [], [now], today)).toEqual([{ identity: "permits/fee", state: "retired", facts: [] }]);
    expect(staleItems([item], [], [], today)).toEqual([
      {
        ...{ identity: "permits/fee", state: "retired" },
        facts: [{ fact: "fee", before: fact.quote, now: null, source: source.url }],
      },
    ]);
  });

  test("of which a system has kept id and tags alone is named with the sentence as it is", () => {
    const version = "0123456789abcdef";
    const tagged = { identity: "permits/fee", version, facts: [{ id: "fee" }] };
    const same = { ...item, version: `${version}${"0".repeat(48)}` };
    expect(staleItems([tagged], [same], [now], today)).toEqual([]);
    expect(staleItems([tagged], [{ ...same, version: "f".repeat(64) }], [now], today)).toEqual([
      {
        ...{ identity: "permits/fee", state: "changed" },
        facts: [{ fact: "fee", before: null, now: fact.quote, source: source.url }],
      },
    ]);
  });

  test("is overdue from the day on which its source should have been read again", () => {
    expect(staleItems([item], [item], [now], "2027-09-30")).toEqual([]);
    expect(staleItems([item], [item], [now], "2027-10-01")).toEqual([
      { identity: "permits/fee", state: "overdue", overdueOn: "2027-10-01", facts: [] },
    ]);
  });
});
