import { render, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { compilePathway } from "../../../../../../src/content/pathway/compile-pathway";
import { ExampleTimeline } from "../../../../../../src/features/pathway/outcome/example/example-timeline";
import { linesOf, toOutcome } from "../../../../../../src/features/pathway/outcome/to-outcome";
import { LanguageContext } from "../../../../../../src/ui/language-context";
import { smallPathway } from "../../../../../support/small-pathway";

const facts = `
sources:
  - { id: office, title: Office, publisher: Permit Office, url: "https://example.org/", stated: 2024, checked: 2026-11-25, copy: live }
claims:
  - { id: permits, claim: "The office gives permits to those who ask.", source: office, volatility: low }
  - { id: opening, claim: "The office opens its doors on 5 January 2027.", source: office, volatility: low }
  - { id: weeks, claim: "The office takes 12 weeks.", source: office, volatility: low }
  - { id: price, claim: "In 2024 a permit cost $50.", source: office, volatility: very-high }
`;
const parts = {
  lines: `
  - { id: permit, en: "The office gives permits.", fr: "Le bureau donne des permis.", facts: [permits] }
  - { id: wait, en: "It takes 12 weeks.", fr: "Il faut 12 semaines.", facts: [weeks] }
  - { id: fee, en: "It cost $50 in 2024.", fr: "Il coûtait 50 $ en 2024.", facts: [price] }`,
  examples: `
  - id: ada
    en: Ada comes from abroad.
    fr: Ada vient de l’étranger.
    outcomes: [stay]
    work: 1
    stages:
      - { en: She asks, fr: Elle demande, from: 0, months: 3, length: wait, costs: [{ dollars: 50, line: fee }, { dollars: 50, line: fee }] }
      - { en: She waits, fr: Elle attend, from: 1, months: 12, costs: [{ dollars: 50, line: fee }] }`,
};
const compiled = compilePathway(new Map(smallPathway(parts)).set("facts/office.yaml", facts))?.result;
if (!compiled?.ok) throw new Error(JSON.stringify(compiled));
const [stay, go] = compiled.value.table.outcomes;
if (!stay || !go) throw new Error("The small route has two outcomes.");

const outcomeOn = (today: string, language: "en" | "fr" = "en") => toOutcome(compiled.value, stay, language, today);

const show = (today: string, language: "en" | "fr" = "en") => {
  const outcome = outcomeOn(today, language);
  const [example] = outcome.examples;
  if (!example) throw new Error("The outcome has an example.");
  return render(
    <LanguageContext value={language}>
      <ExampleTimeline example={example} facts={outcome.facts} />
    </LanguageContext>,
  ).container;
};

describe("an example, month by month", () => {
  it("stands with the outcomes that it names alone", () => {
    expect(outcomeOn("2026-11-27").examples.map(({ id }) => id)).toEqual(["ada"]);
    expect(toOutcome(compiled.value, go, "en", "2026-11-27").examples).toEqual([]);
  });

  it("says how long all of it takes and what the known costs add up to", () => {
    const container = show("2026-11-27");
    expect(container.querySelector("summary")?.textContent).toMatch(
      /^An example, month by month: 1\syear and 1\smonth$/,
    );
    expect(container.textContent).toContain("Ada comes from abroad. From the first paper");
    expect(container.textContent).toContain("add up to $150, $100 of it before work begins; all are");
  });

  it("shows each stage with its months, and which lengths are assumed", () => {
    const stages = [...show("2026-11-27").querySelectorAll(".timeline > li")];
    expect(stages.map((stage) => stage.querySelector(".timeline-stage")?.textContent)).toEqual([
      "She asks months 1 to 3 · $100",
      "She waits months 2 to 13, assumed · $50",
    ]);
    const bars = stages.map((stage) => stage.querySelector("rect"));
    expect(bars.map((bar) => [bar?.getAttribute("x"), bar?.hasAttribute("data-assumed")])).toEqual([
      ["0%", false],
      [`${100 / 13}%`, true],
    ]);
  });

  it("shows a line once, with the mark of its source, and all of them are numbered with the route's", () => {
    const container = show("2026-11-27");
    const [first] = container.querySelectorAll<HTMLElement>(".timeline > li");
    if (!first) throw new Error("The example has a first stage.");
    expect(within(first).getAllByText(/It cost \$50/)).toHaveLength(1);
    expect(first.querySelectorAll(".source-pill")).toHaveLength(2);
    expect(linesOf(outcomeOn("2026-11-27")).map(({ id }) => id)).toContain("fee");
  });

  it("does not count a cost whose page was not checked for too long", () => {
    expect(outcomeOn("2029-11-27").examples[0]?.inAll.dollars).toBe(0);
    expect(show("2029-11-27").textContent).not.toContain("add up");
  });

  it("speaks French", () => {
    expect(show("2026-11-27", "fr").textContent).toContain("Elle attend mois 2 à 13, hypothèse · 50\u00a0$");
  });
});
