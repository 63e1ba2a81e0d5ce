import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../../src/content/pathway/compile-pathway";
import { toOutcome } from "../../../../../src/features/pathway/outcome/to-outcome";
import { smallPathway } from "../../../../support/small-pathway";

const result = compilePathway(smallPathway())?.result;
const route = result?.ok ? result.value : undefined;
const [stay] = route?.table.outcomes ?? [];
if (!route || !stay) throw new Error("The small route must pass.");
const show = (today: string) => toOutcome(route, stay, "fr", today);

describe("an outcome as readers see it", () => {
  test("shows each line in the page's language with its facts, sources numbered in order", () => {
    const shown = show("2026-11-25");
    expect(shown.bottom).toEqual([{ id: "permit", text: "Le bureau donne des permis.", facts: ["permits"] }]);
    expect(shown.facts.map(({ id, number, language, passage }) => ({ id, number, language, passage }))).toEqual([
      { id: "permits", number: 1, language: "en", passage: null },
      { id: "opening", number: 1, language: "en", passage: null },
    ]);
  });

  test("says nothing of a line whose fact was not checked for twice its interval", () => {
    expect(show("2028-11-24").bottom[0]?.text).toBe("Le bureau donne des permis.");
    expect(show("2028-11-25").bottom[0]?.text).toBeNull();
    expect(show("2028-11-25").facts.every(({ checkFirst }) => checkFirst)).toBe(true);
  });

  test("leads to the last figures that a guide knows, in whichever language it has them", () => {
    const [permits] = route.facts.values();
    if (!permits) throw new Error("The small route has facts.");
    const quote = { article: "permits", section: "step-2", quote: "$298" };
    const figures = [{ fact: "fee", en: "Costs in the guide", fr: "les coûts dans le guide" }];
    const lead = (quotes: typeof permits.quotes) => {
      const facts = new Map([...route.facts, ["fee", { ...permits, id: "fee", quotes }]]);
      return toOutcome({ ...route, table: { ...route.table, figures }, facts }, stay, "fr", "2026-11-25").figures;
    };
    const name = "les coûts dans le guide";
    expect(lead({ en: [quote] })).toEqual([{ name, address: "/articles/permits#fact-fee" }]);
    expect(lead({ en: [quote], fr: [{ ...quote, article: "permits.fr" }] })).toEqual([
      { name, address: "/fr/articles/permits#fact-fee" },
    ]);
    expect(lead({})).toEqual([]);
  });

  test("leads to figures of its own where some name it, and else to those for all", () => {
    const [permits] = route.facts.values();
    if (!permits) throw new Error("The small route has facts.");
    const quoted = (section: string) => ({ en: [{ article: "permits", section, quote: "$298" }] });
    const facts = new Map([
      ["fee", { ...permits, id: "fee", quotes: quoted("step-2") }],
      ["own", { ...permits, id: "own", quotes: quoted("step-3") }],
    ]);
    const figures = [
      { fact: "fee", en: "Costs", fr: "les coûts" },
      { fact: "own", outcomes: ["stay"], en: "Costs of those who stay", fr: "les coûts de qui reste" },
    ];
    const pathway = { ...route, table: { ...route.table, figures }, facts: new Map([...route.facts, ...facts]) };
    const namesOf = (id: string) =>
      route.table.outcomes
        .filter((outcome) => outcome.id === id)
        .flatMap((outcome) => toOutcome(pathway, outcome, "en", "2026-11-25").figures.map(({ name }) => name));
    expect(namesOf("stay")).toEqual(["Costs of those who stay"]);
    expect(namesOf("go")).toEqual(["Costs"]);
  });

  test("shows the days of its own steps, and none of another's", () => {
    const go = route.table.outcomes.find(({ id }) => id === "go") ?? stay;
    expect(toOutcome(route, go, "fr", "2026-11-25")).toMatchObject({ dates: [], dated: false });
  });

  test("numbers its sources in the order of the page, and gives each step its official page", () => {
    const files = smallPathway({
      steps: `
  - { id: ask, en: Ask, fr: Demandez, lines: [permit], page: office, timetable: office }
  - { id: leave, en: Leave, fr: Partez, lines: [permit] }`,
    });
    const compiled = compilePathway(files)?.result;
    const [outcome] = compiled?.ok ? compiled.value.table.outcomes : [];
    if (!compiled?.ok || !outcome) throw new Error("The small route must pass.");
    const on = (today: string) => toOutcome(compiled.value, outcome, "fr", today);
    expect(on("2026-11-25").steps[0]?.page?.url).toBe("https://example.org/");
    expect(on("2026-11-25").timetables).toEqual([]);
    expect(on("2027-01-06").timetables.map(({ id }) => id)).toEqual(["office"]);
    expect(show("2026-11-25").steps[0]?.page).toBeNull();
  });

  test("leads the readers of a language to a page in it", () => {
    const steps = `
  - { id: ask, en: Ask, fr: Demandez, lines: [permit], pageIn: { fr: office } }
  - { id: leave, en: Leave, fr: Partez, lines: [permit] }`;
    const compiled = compilePathway(smallPathway({ steps }))?.result;
    const [outcome] = compiled?.ok ? compiled.value.table.outcomes : [];
    if (!compiled?.ok || !outcome) throw new Error("The small route must pass.");
    const pageIn = (language: "en" | "fr") => toOutcome(compiled.value, outcome, language, "2026-11-25").steps[0]?.page;
    expect(pageIn("fr")?.id).toBe("office");
    expect(pageIn("en")).toBeNull();
  });

  test("shows an earlier year's day apart from the days of this round", () => {
    const files = smallPathway({
      dates: `
  - { id: doors, day: 2026-01-05, past: true, step: ask, en: "In 2026.", fr: "En 2026.", facts: [opening] }`,
    });
    const office = (files.get("facts/office.yaml") ?? "").replace("on 5 January 2027", "on 5 January 2026");
    const compiled = compilePathway(files.set("facts/office.yaml", office))?.result;
    const [outcome] = compiled?.ok ? compiled.value.table.outcomes : [];
    if (!compiled?.ok || !outcome) throw new Error("The small route must pass.");
    expect(toOutcome(compiled.value, outcome, "fr", "2026-11-25")).toMatchObject({
      dates: [],
      dated: false,
      datesBefore: [{ day: "2026-01-05", text: "En 2026." }],
    });
  });

  test("shows the days ahead and knows that there were others", () => {
    expect(show("2027-01-05").dates).toMatchObject([{ day: "2027-01-05", text: "Les portes s’ouvrent." }]);
    expect(show("2027-01-06")).toMatchObject({ dates: [], dated: true });
  });
});
