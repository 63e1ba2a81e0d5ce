import { expect, test } from "vitest";
import { hashFact } from "../../../../src/domain/fact/hash-fact";
import type { Source } from "../../../../src/domain/fact/source";

const fact = { claim: "Berths close at dusk.", quote: "close at dusk" };
const source: Source = {
  id: "office",
  title: "Rules",
  publisher: "Harbour Office",
  url: "https://harbour.example/rules",
  stated: null,
  checked: "2026-01-01",
  copy: "stored",
  secondary: false,
};

test("reading the page again changes no fact", () => {
  expect(hashFact(fact, { ...source, checked: "2026-11-25", copy: "live" })).toBe(hashFact(fact, source));
});

test("another claim, quote or page is another fact", () => {
  const changed = [
    hashFact({ ...fact, claim: "Berths close at noon." }, source),
    hashFact({ ...fact, quote: "at dusk" }, source),
    ...(["id", "title", "publisher", "url", "stated"] as const).map((field) =>
      hashFact(fact, { ...source, [field]: "2025" }),
    ),
  ];
  expect(new Set([...changed, hashFact(fact, source)]).size).toBe(8);
});
