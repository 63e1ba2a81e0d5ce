import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choosePathway,
  isAnsweredHere,
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

const looked = { isChosen: false, isAnswered: false };
const chosenHere = { isChosen: true, isAnswered: false };
const answeredHere = { isChosen: false, isAnswered: true };

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
    expect(choosePathway(undefined, other, answeredHere)).toEqual(other);
    const elsewhere = pathway({ address: "/route/not-covered?goal=practise", done: 0, all: 1 });
    expect(choosePathway(undefined, elsewhere, answeredHere)).toBeUndefined();
    expect(choosePathway(undefined, elsewhere, chosenHere)).toEqual(elsewhere);
    for (const saved of [ticked, answered]) {
      expect(choosePathway(saved, other, looked)).toBe(saved);
      // A step that both have was done in a guide, or the other was ticked long ago.
      expect(choosePathway(saved, { ...other, done: 1 }, looked)).toBe(saved);
      expect(choosePathway(saved, other, chosenHere)).toBe(other);
    }
    expect(choosePathway(ticked, { ...ticked, address: "/fr/route/match-first-round", done: 0 }, looked)?.done).toBe(0);
  });

  test("is not the first one that somebody only looks at, be it by a link with answers, until they say that it is theirs", () => {
    const seen = pathway({ address: "/route/us-family", done: 0 });
    expect(choosePathway(undefined, seen, looked)).toBeUndefined();
    expect(choosePathway(undefined, seen, chosenHere)).toBe(seen);
    expect(choosePathway(undefined, { ...seen, done: 1 }, looked)).toBeUndefined();
    expect(choosePathway(undefined, pathway(), looked)).toBeUndefined();
  });

  test("keeps its answers where it is opened without any, and takes new ones", () => {
    const saved = pathway();
    const bare = pathway({ address: "/fr/route/match-first-round", done: 3 });
    expect(choosePathway(saved, bare, looked)).toMatchObject({ address: saved.address, done: 3 });
    const answered = pathway({ address: "/fr/route/match-first-round?goal=other" });
    expect(choosePathway(saved, answered, answeredHere)?.address).toBe(answered.address);
    expect(choosePathway(saved, answered, looked)?.address).toBe(saved.address);
  });

  test("is one of the two, and another in place of the saved one only when that is chosen", () => {
    const how = fc.record({ isChosen: fc.boolean(), isAnswered: fc.boolean() });
    fc.assert(
      fc.property(fc.option(pathways, { nil: undefined }), pathways, how, (saved, shown, { isChosen, isAnswered }) => {
        const chosen = choosePathway(saved, shown, { isChosen, isAnswered });
        const isOther = saved && outcomeOf(saved.address) !== outcomeOf(shown.address);
        const isSaved = isChosen || isAnswered;
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
    expect(choosePathway(saved, shown, looked)?.since).toBe(saved.since);
    expect(choosePathway(pathway(), shown, looked)?.since).toBe(shown.since);
    expect(choosePathway(saved, { ...shown, address: "/route/other" }, chosenHere)?.since).toBe(shown.since);
  });
});

test.each([
  ["the page of questions", true, "https://iatrox.example/route?goal=residency", "?goal=residency"],
  ["that in French", true, "https://iatrox.example/fr/route", "?goal=residency"],
  ["a link in a message", false, "", "?goal=residency"],
  ["another site", false, "https://elsewhere.example/route", "?goal=residency"],
  ["another route", false, "https://iatrox.example/route/match", "?goal=residency"],
  ["the list of routes below a question", false, "https://iatrox.example/route", ""],
])("a route that is opened from %s was answered here: %s", (_from, expected, referrer, answers) => {
  expect(isAnsweredHere(`/route/one${answers}`, { referrer, origin: "https://iatrox.example" })).toBe(expected);
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
