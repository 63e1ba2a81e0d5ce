import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lossesOf } from "../../../../../src/domain/article/publication/losses";

const page = (id: string, url = `https://example.org/${id}`) => ({
  id,
  title: "Fees",
  publisher: "The College",
  url,
  stated: null,
  checked: "2026-11-01",
  copy: "live" as const,
  secondary: false,
});
const identities = (count: number, model = "fees") =>
  Array.from({ length: count }, (_, row) => `guide/${model}/row-${row}`);
const itemsOf = (names: readonly string[], fact = "fee") => names.map((identity) => ({ identity, facts: [fact] }));
const none = { before: [], now: [] };
const nothing = new Set<string>();

describe("what a publication would lose unasked", () => {
  test("is nothing up to a tenth of the questions, and all of them beyond", () => {
    const live = itemsOf(identities(20));
    const publication = { live, sources: none, meant: nothing };
    expect(lossesOf({ ...publication, next: identities(18) })).toBeNull();
    expect(lossesOf({ ...publication, next: identities(17) })).toEqual({
      questions: ["fees/row-17", "fees/row-18", "fees/row-19"],
      lost: 3,
      of: 20,
      sources: [],
    });
  });

  test("names a model once of which nothing is left", () => {
    const live = [...itemsOf(identities(2)), ...itemsOf(["guide/written"])];
    expect(lossesOf({ live, next: [], sources: none, meant: nothing })?.questions).toEqual(["fees", "written"]);
  });

  test("is nothing where the question, its model or its fact is named", () => {
    for (const name of ["fees/row-1", "fees", "fee"]) {
      const publication = { live: itemsOf(identities(2)), next: identities(1), sources: none, meant: new Set([name]) };
      expect([name, lossesOf(publication)]).toEqual([name, null]);
    }
  });

  test("is any source, unless it is named or its page has another name", () => {
    const sources = { before: [page("old")], now: [page("other")] };
    const publication = { live: [], next: [], sources, meant: nothing };
    expect(lossesOf(publication)?.sources).toEqual(["old"]);
    expect(lossesOf({ ...publication, meant: new Set(["old"]) })).toBeNull();
    expect(lossesOf({ ...publication, sources: { ...sources, now: [page("new", page("old").url)] } })).toBeNull();
  });

  test("is never more than a tenth where it is let go, and nothing that stays is named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (before, after) => {
        const losses = lossesOf({
          live: itemsOf(identities(before)),
          next: identities(after),
          sources: none,
          meant: nothing,
        });
        const lost = Math.max(0, before - after);
        expect(losses === null).toBe(lost * 10 <= before);
        expect(losses?.lost ?? lost).toBe(lost);
      }),
    );
  });
});
