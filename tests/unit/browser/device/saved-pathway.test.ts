import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePathway, readSavedPathway, type SavedPathway } from "../../../../src/browser/device/saved-pathway";

const pathway = (changes: Partial<SavedPathway> = {}): SavedPathway => ({
  address: "/route/match-first-round?goal=residency",
  name: "Residency, first round",
  done: 2,
  all: 15,
  next: "Sit the NAC Examination",
  ...changes,
});

const pathways = fc.record({
  address: fc.constantFrom("/route/one", "/fr/route/one?a=b", "/route/two?a=b", "/route/two"),
  name: fc.string({ minLength: 1, maxLength: 40 }),
  done: fc.integer({ min: 0, max: 9 }),
  all: fc.integer({ min: 9, max: 20 }),
  next: fc.string({ maxLength: 40 }),
});

describe("the route that a device keeps", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(pathways, (saved) => {
        expect(readSavedPathway(JSON.stringify(saved))).toEqual(saved);
      }),
    );
  });

  test.each([
    null,
    "",
    "{",
    "[]",
    JSON.stringify(pathway({ address: "https://elsewhere.example/route/one" })),
    JSON.stringify(pathway({ address: "//elsewhere.example/route/one" })),
    JSON.stringify(pathway({ address: "/articles/ontario-cpso" })),
    JSON.stringify(pathway({ name: "" })),
    JSON.stringify(pathway({ done: 16 })),
    JSON.stringify(pathway({ done: -1 })),
    JSON.stringify({ ...pathway(), next: 3 }),
  ])("is none where there is %s", (text) => {
    expect(readSavedPathway(text)).toBeUndefined();
  });

  test("gives way to a route that is begun, and to itself, but not to a look at another", () => {
    const begun = pathway();
    const other = pathway({ address: "/route/royal-college-first", done: 0 });
    expect(choosePathway(undefined, other)).toBe(other);
    expect(choosePathway(begun, other)).toBe(begun);
    expect(choosePathway(begun, { ...other, done: 1 }).address).toBe(other.address);
    expect(choosePathway(begun, pathway({ address: "/fr/route/match-first-round", done: 0 })).done).toBe(0);
    expect(choosePathway(other, begun)).toBe(begun);
  });

  test("is one of the two, and never one without a tick in place of one with", () => {
    fc.assert(
      fc.property(fc.option(pathways, { nil: undefined }), pathways, (saved, shown) => {
        const chosen = choosePathway(saved, shown);
        expect([saved, shown]).toContain(chosen);
        if (saved && saved.done > 0 && shown.done === 0)
          expect(chosen === shown).toBe(saved.address.includes(shown.address.replace(/^\/fr|\?.*/g, "")));
      }),
    );
  });
});
