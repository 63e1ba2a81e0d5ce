import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choosePathway,
  outcomeOf,
  pathwayProgress,
  readOutline,
  readSavedPathway,
  type SavedPathway,
} from "../../../../src/browser/device/saved-pathway";

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

  test("gives way to a route that is chosen, and to itself, but not to a look at another", () => {
    const ticked = pathway({ address: "/route/match-first-round" });
    const answered = pathway({ done: 0 });
    const other = pathway({ address: "/route/royal-college-first?goal=practise", done: 0 });
    expect(choosePathway(undefined, other, false)).toEqual(other);
    for (const saved of [ticked, answered]) {
      expect(choosePathway(saved, other, false)).toBe(saved);
      // A step that both have was done in a guide, or the other was ticked long ago.
      expect(choosePathway(saved, { ...other, done: 1 }, false)).toBe(saved);
      expect(choosePathway(saved, other, true)).toBe(other);
    }
    expect(choosePathway(ticked, { ...ticked, address: "/fr/route/match-first-round", done: 0 }, false)?.done).toBe(0);
  });

  test("is not the first one that somebody only looks at, until it has a tick or they say that it is theirs", () => {
    const seen = pathway({ address: "/route/us-family", done: 0 });
    expect(choosePathway(undefined, seen, false)).toBeUndefined();
    expect(choosePathway(undefined, seen, true)).toBe(seen);
    expect(choosePathway(undefined, { ...seen, done: 1 }, false)).toMatchObject({ done: 1 });
  });

  test("keeps its answers where it is opened without any, and takes new ones", () => {
    const saved = pathway();
    const bare = pathway({ address: "/fr/route/match-first-round", done: 3 });
    expect(choosePathway(saved, bare, false)).toMatchObject({ address: saved.address, done: 3 });
    const answered = pathway({ address: "/fr/route/match-first-round?goal=other" });
    expect(choosePathway(saved, answered, false)?.address).toBe(answered.address);
  });

  test("is one of the two, and another in place of the saved one only when that is chosen", () => {
    fc.assert(
      fc.property(fc.option(pathways, { nil: undefined }), pathways, fc.boolean(), (saved, shown, isChosen) => {
        const chosen = choosePathway(saved, shown, isChosen);
        const isOther = saved && outcomeOf(saved.address) !== outcomeOf(shown.address);
        const isSaved = isChosen || shown.done > 0 || shown.address.includes("?");
        expect(chosen?.name).toBe(
          saved ? (isOther && !isChosen ? saved.name : shown.name) : isSaved ? shown.name : undefined,
        );
        if (chosen) expect([saved?.address, shown.address]).toContain(chosen.address);
      }),
    );
  });

  test("knows since when its reader follows it, however often its page is opened", () => {
    const saved = pathway({ since: "2026-11-01T10:00:00.000Z" });
    const shown = pathway({ since: "2026-11-20T10:00:00.000Z" });
    expect(choosePathway(saved, shown, false)?.since).toBe(saved.since);
    expect(choosePathway(pathway(), shown, false)?.since).toBe(shown.since);
    expect(choosePathway(saved, { ...shown, address: "/route/other" }, true)?.since).toBe(shown.since);
  });
});

const outline = {
  name: { en: "Residency, first round", fr: "Résidence, premier tour" },
  steps: [
    { id: "nac", title: { en: "Pass the NAC", fr: "Réussissez la CNE" } },
    { id: "weeks", title: { en: "Pass the weeks", fr: "Réussissez les semaines" }, doneWith: "first-weeks#step-4" },
  ],
  documents: ["degree"],
  facts: ["nac-attempts"],
};

describe("how far a route is done", () => {
  const progress = (language: string, ticks: string[], saved = pathway({ outline })) =>
    pathwayProgress(saved, language, ({ article, name }) => ticks.includes(`${article} ${name}`));

  test("counts the ticks of the route and of the guides together", () => {
    expect(progress("en", [])).toEqual({ name: "Residency, first round", done: 0, all: 3, next: "Pass the NAC" });
    const ticks = ["route.match-first-round step-nac", "route.match-first-round degree"];
    expect(progress("en", ticks)).toMatchObject({ done: 2, next: "Pass the weeks" });
    expect(progress("en", [...ticks, "first-weeks step-4"])).toMatchObject({ done: 3, next: "" });
    expect(progress("en", ["route.match-first-round step-weeks"])).toMatchObject({ done: 0 });
  });

  test("is said in the language of the page, whichever the route was opened in", () => {
    expect(progress("fr", [])).toMatchObject({ name: "Résidence, premier tour", next: "Réussissez la CNE" });
    expect(progress("fr", [], pathway({ outline, address: "/fr/route/match-first-round" })).done).toBe(0);
  });

  test("is what the page said where an earlier release kept no outline", () => {
    expect(progress("fr", [], pathway())).toMatchObject({ done: 2, all: 15, next: "Sit the NAC Examination" });
  });

  test("is read as it was written, and a damaged outline is none", () => {
    expect(readSavedPathway(JSON.stringify(pathway({ outline })))?.outline).toEqual(outline);
    for (const damaged of [null, [], { ...outline, steps: [{ id: "nac" }, 3] }, { ...outline, facts: [1] }])
      expect(readOutline(damaged)).toBeUndefined();
  });
});
