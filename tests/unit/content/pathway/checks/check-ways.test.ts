import { describe, expect, test } from "vitest";
import { checkWays } from "../../../../../src/content/pathway/checks/check-ways";
import { compilePathway } from "../../../../../src/content/pathway/compile-pathway";
import { readPathway } from "../../../../../src/content/pathway/read-pathway";
import type { Section } from "../../../../../src/domain/article/section";
import { smallPathway } from "../../../../support/small-pathway";

const systems = `
  - { id: office, en: Office, fr: Bureau, guide: permits, section: step-1 }`;
const ways = (stop = "", outcome = "stay") => `
  - id: short
    en: Short
    fr: Courte
    outcomes: [${outcome}]
    stops:
      - { system: office, en: Permit, fr: Permis, note: { en: the office, fr: le bureau }, guide: permits, section: step-2${stop} }`;

const english: Section[] = [
  { anchor: "step-1", heading: "Office: ask first", passages: ["It opens at nine."] },
  { anchor: "step-2", heading: "Get the permit", passages: ["It comes from the office."] },
];
const french: Section[] = [
  { anchor: "step-1", heading: "Le bureau d’abord", passages: [] },
  { anchor: "step-2", heading: "Obtenez le permis", passages: ["Le bureau le donne."] },
];

const found = (sections: Record<string, Section[]>, parts = { systems, ways: ways() }): string[] => {
  const read = readPathway(smallPathway(parts).get("route.yaml") ?? "");
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return checkWays(read.value, { texts: new Map(Object.entries(sections)) }).map(
    ({ location: { file, line }, severity, rule, message, suggestion }) =>
      `${file}:${line} ${severity} ${rule}: ${message} ${suggestion}`,
  );
};

const renamed = (sections: Section[], anchor: string, change: Partial<Section>) =>
  sections.map((section) => (section.anchor === anchor ? { ...section, ...change } : section));

describe("the ways of the map", () => {
  test("pass where the sections that they lead to have their names, whatever the capitals", () => {
    expect(found({ permits: english, "permits.fr": french })).toEqual([]);
  });

  test("say nothing of a guide that was not read", () => {
    expect(found({})).toEqual([]);
  });

  test("fail when a section goes, with those that are left", () => {
    expect(found({ permits: english.slice(0, 1) })).toEqual([
      "route.yaml:32 error route-map: The guide `permits` has no section `step-2`. Name one that it has: step-1.",
    ]);
  });

  test("fail when the heading of a system says another name, even where its text has it", () => {
    const sections = renamed(english, "step-1", { heading: "Ask first", passages: ["The office opens at nine."] });
    expect(found({ permits: sections })).toEqual([
      "route.yaml:25 error route-map: The heading `step-1` of `permits`, “Ask first”, does not say “Office”. Name it in the words of that section, or name the section that has these words.",
    ]);
  });

  test("fail when the section of a stop has its name or its note no more", () => {
    const sections = renamed(english, "step-2", { heading: "Get the paper", passages: ["It comes from the officer."] });
    expect(found({ permits: sections })).toEqual([
      "route.yaml:32 error route-map: The section `step-2` of `permits`, “Get the paper”, does not say “Permit”. Name it in the words of that section, or name the section that has these words.",
      "route.yaml:32 error route-map: The section `step-2` of `permits`, “Get the paper”, does not say “the office”. Name it in the words of that section, or name the section that has these words.",
    ]);
  });

  test("are held to each translation in its own words", () => {
    const sections = renamed(french, "step-2", { heading: "Obtenez le papier" });
    expect(found({ permits: english, "permits.fr": sections })).toEqual([
      "route.yaml:32 error route-map: The section `step-2` of `permits.fr`, “Obtenez le papier”, does not say “Permis”. Name it in the words of that section, or name the section that has these words.",
    ]);
  });

  test("name systems, guides and outcomes that exist", () => {
    const parts = { systems, ways: ways(", system: ofice", "sty").replace("system: office, ", "") };
    const compiled = compilePathway(smallPathway(parts));
    const failed = compiled?.result.ok === false ? compiled.result.failure : [];
    expect(failed.map(({ message, suggestion }) => `${message} ${suggestion}`)).toEqual([
      "There is no guide `permits`. Correct the name, or add it in the folder articles.",
      "There is no outcome `sty`. Did you mean `stay`? If not, add it in `outcomes`.",
      "There is no guide `permits`. Correct the name, or add it in the folder articles.",
      "There is no system `ofice`. Did you mean `office`? If not, add it in `systems`.",
    ]);
  });
});
