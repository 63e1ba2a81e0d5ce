import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../../src/content/pathway/compile-pathway";
import { toAlternatives } from "../../../../../src/features/pathway/outcome/to-alternatives";
import { smallPathway } from "../../../../support/small-pathway";

const result = compilePathway(
  smallPathway({
    rules: `
  - { when: { where: [here] }, to: stay }
  - { when: { where: [there], when: [now] }, to: go }
  - { when: { where: [there], when: [later] }, to: wait }`,
    outcomes: `
  - { id: stay, en: Stay, fr: Restez, bottom: [permit], steps: [ask], alternatives: [{ when: { where: [there] }, to: go }, { when: { where: [there] }, to: wait }], ask: [office] }
  - { id: go, en: Go, fr: Partez, bottom: [permit], steps: [leave], alternatives: [{ when: { when: [later] }, to: wait }, { when: { where: [here] }, to: stay }], ask: [office] }
  - { id: wait, en: Wait, fr: Attendez, bottom: [permit], steps: [leave], ask: [office] }`,
  }),
)?.result;
if (!result?.ok) throw new Error("The small route must pass.");
const route = result.value;
const rows = (id: string, given: [string, string][]) =>
  route.table.outcomes.filter((one) => one.id === id).flatMap((one) => toAlternatives(route, one, given, "fr"));

describe("what else to look at, as readers see it", () => {
  test("is the other outcome, its address, and the one answer that would lead there", () => {
    const given: [string, string][] = [
      ["where", "there"],
      ["when", "now"],
    ];
    expect(rows("go", given)).toEqual([
      {
        name: "Attendez",
        address: "/fr/route/wait?where=there&when=later",
        instead: { question: "Quand?", answer: "Plus tard", left: 0 },
      },
      {
        name: "Restez",
        address: "/fr/route/stay?where=here&when=now",
        instead: { question: "Où êtes-vous?", answer: "Ici", left: 0 },
      },
    ]);
  });

  test("has one row for outcomes behind the same open question, which it leads to", () => {
    expect(rows("stay", [["where", "here"]])).toEqual([
      {
        name: "Partez · Attendez",
        address: "/fr/route?where=there",
        instead: { question: "Où êtes-vous?", answer: "Là-bas", left: 1 },
      },
    ]);
  });

  test("names the outcomes alone where nothing was answered", () => {
    expect(rows("stay", [])).toEqual([
      { name: "Partez", address: "/fr/route/go", instead: null },
      { name: "Attendez", address: "/fr/route/wait", instead: null },
    ]);
    expect(rows("wait", [])).toEqual([]);
  });
});
