import { expect, test } from "vitest";
import { compilePathway } from "../../../../src/content/pathway/compile-pathway";
import { articlesByOutcome, pathwayArticles, practisedArticles } from "../../../../src/domain/pathway/pathway-articles";
import { smallPathway } from "../../../support/small-pathway";

const result = compilePathway(
  smallPathway({
    outcomes: `
  - { id: stay, en: Stay, fr: Restez, bottom: [permit], steps: [ask, leave], ask: [office] }
  - { id: go, en: Go, fr: Partez, bottom: [permit], steps: [leave], ask: [office] }`,
  }),
)?.result;
if (!result?.ok) throw new Error("The small route must pass.");
const { table, facts } = result.value;
const [stay] = table.outcomes;
if (!stay) throw new Error("The small route has an outcome.");

/** The fact behind every step, as a guide quotes it. */
const quoted = (article: string) =>
  new Map(
    [...facts].map(([id, fact]) => [id, { ...fact, quotes: { en: [{ article, section: "step-1", quote: "." }] } }]),
  );
const withArticles = (articles: Record<string, string>) => ({
  ...table,
  steps: table.steps.map((step) => ({ ...step, guide: articles[step.id] })),
});

test("a route is learned from the guide that it is practised by, then from those of its steps, each once", () => {
  const practise = { guide: "practised", sections: ["step-1"] };
  const pathway = { table: withArticles({ ask: "asking", leave: "leaving" }), facts };
  expect(pathwayArticles(pathway, { ...stay, practise }, "en")).toEqual(["practised", "asking", "leaving"]);
  const again = { ...practise, guide: "leaving" };
  expect(pathwayArticles(pathway, { ...stay, practise: again }, "en")).toEqual(["leaving", "asking"]);
});

test("a step without a guide of its own is learned from the one that tells most of it", () => {
  const pathway = { table: withArticles({ leave: "leaving" }), facts: quoted("harbour") };
  expect(pathwayArticles(pathway, stay, "en")).toEqual(["harbour", "leaving"]);
});

test("what no guide tells is learned from none", () => {
  expect(pathwayArticles({ table: withArticles({}), facts: quoted("harbour") }, { ...stay, steps: [] }, "en")).toEqual(
    [],
  );
  const untold = new Map([...facts].map(([id, fact]) => [id, { ...fact, quotes: {} }]));
  expect(pathwayArticles({ table: withArticles({}), facts: untold }, stay, "en")).toEqual([]);
});

test("of the articles that have questions those of a route are practised, whatever their language", () => {
  const pathway = { table: withArticles({ ask: "asking", leave: "leaving" }), facts };
  const practised = (slugs: string[]) => practisedArticles(pathway, stay, { language: "fr", slugs });
  expect(practised(["berths.fr", "leaving.fr", "asking.fr"])).toEqual(["leaving.fr", "asking.fr"]);
  expect(practised(["berths", "leaving"])).toEqual(["leaving"]);
  expect(practised(["berths"])).toEqual([]);
});

test("routes are listed with the articles that they are practised by, and those without any are not", () => {
  const pathway = { table: withArticles({ ask: "asking", leave: "leaving" }), facts };
  const byOutcome = (slugs: string[]) => articlesByOutcome(pathway, { language: "en", slugs });
  expect(byOutcome(["asking", "leaving"])).toEqual({ stay: ["asking", "leaving"], go: ["leaving"] });
  expect(byOutcome(["asking"])).toEqual({ stay: ["asking"] });
});
