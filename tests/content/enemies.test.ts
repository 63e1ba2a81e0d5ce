import { beforeAll, describe, expect, test } from "vitest";
import { compileContent } from "../../src/content/compile-content";
import type { Content } from "../../src/content/content";
import type { Candidate } from "../../src/domain/block/sampling/candidate";
import { chooseItems } from "../../src/domain/block/sampling/choose-items";
import { layOutStrata } from "../../src/domain/block/sampling/lay-out-strata";
import type { Item } from "../../src/domain/item/item";
import { drawOf } from "../../src/domain/random/draw-of";
import { ownContent } from "../support/own-content";
import { permits, permitsInFrench } from "../support/permits";

const questions = "articles/permits/questions.yaml";
const french = "articles/permits/questions.fr.yaml";
const entry = (item: string, toldBy: string) =>
  `enemies:\n  - item: ${item}\n    toldBy: [${toldBy}]\n    reason: The stem says it.\n`;
const withEnemies = (item: string, toldBy: string) => (text: string) => `${text}\n${entry(item, toldBy)}`;

const diagnosticsOf = async (files: Map<string, string>) => {
  const { articles } = await compileContent(files);
  return articles.flatMap(({ result }) => (result.ok ? [] : result.failure));
};

describe("enemies that an editor names", () => {
  test("are kept apart in every article that asks them, under the names of the original", async () => {
    const { articles } = await compileContent(
      permitsInFrench({ [questions]: withEnemies("who-checks", "visitor-months, how-long/student") }),
    );
    const enemies = articles.map(({ slug, result }) => [
      slug,
      result.ok && result.value.items.flatMap(({ identity, enemies }) => (enemies ? [{ identity, enemies }] : [])),
    ]);
    expect(enemies).toEqual([
      [
        "permits",
        [
          { identity: "permits/visitor-months", enemies: ["fact:guard-checks"] },
          { identity: "permits/how-long/student", enemies: ["fact:guard-checks"] },
        ],
      ],
      ["permits.fr", [{ identity: "permits.fr/how-long/student", enemies: ["fact:guard-checks"] }]],
    ]);
  });

  test("are refused where a name is that of no question, with the nearest one", async () => {
    const diagnostics = await diagnosticsOf(
      permits({ [questions]: withEnemies("visitor-month", "who-checks, how-long/pilot") }),
    );
    expect(diagnostics).toEqual([
      {
        location: { file: questions, line: 45, column: 5 },
        rule: "as-described",
        severity: "error",
        message: "There is no question or model `visitor-month`.",
        suggestion:
          "Did you mean `visitor-months`? If not, `npm run content:items` prints the name of each question, after that of the guide.",
      },
      expect.objectContaining({
        location: expect.objectContaining({ line: 46 }),
        message: "There is no question or model `how-long/pilot`.",
      }),
    ]);
  });

  test("are refused where both test the same objective, or where nothing gives the answer away", async () => {
    expect(await diagnosticsOf(permits({ [questions]: withEnemies("who-checks", "who-checks") }))).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: questions, line: 46 }),
        message: "`who-checks` tests the same objective as `who-checks`, so that no block holds both anyway.",
      }),
    ]);
    expect(await diagnosticsOf(permits({ [questions]: withEnemies("who-checks", "") }))).toEqual([
      expect.objectContaining({ location: expect.objectContaining({ file: questions, line: 46 }), severity: "error" }),
    ]);
  });

  test("do not add a second fault to a question that has one", async () => {
    const diagnostics = await diagnosticsOf(
      permits({
        [questions]: (text) =>
          `${text.replace("answer: 3", "answer: three")}\n${entry("visitor-months", "who-checks")}`,
      }),
    );
    expect(diagnostics.map(({ location: { line } }) => line)).toEqual([20]);
  });

  test("are refused in a translation, where they would hold for one language alone", async () => {
    expect(await diagnosticsOf(permitsInFrench({ [french]: withEnemies("visitor-months", "who-checks") }))).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ file: french }),
        message: "The enemies of a guide stand in the questions.yaml of its original, and hold for translations too.",
        suggestion: "Move this entry there.",
      }),
    ]);
  });
});

const candidatesOf = (items: readonly Item[]): Candidate[] =>
  items.map((item, index) => ({
    version: index + 1,
    draw: drawOf(item.identity),
    article: item.identity.slice(0, item.identity.indexOf("/")),
    section: item.section,
    form: item.form,
    objective: item.objective,
    enemies: item.enemies ?? [],
    stem: item.stem,
    model: item.origin.kind === "generated" ? item.origin.model : null,
    ...{ attempts: 0, scoreSum: 0, met: false, worn: false, due: false },
  }));

describe("blocks from the content of this project", () => {
  let content: Content;
  beforeAll(async () => {
    content = await ownContent();
  });

  test("hold no enemies, whatever the seed, from one guide and from all, of ten questions and of an examination", () => {
    const allArticles = content.articles.map(({ compiled }) => candidatesOf(compiled.items));
    const named = allArticles.flat().filter(({ enemies }) => enemies.length > 0);
    expect(named.length).toBeGreaterThan(100);

    const draws = [
      ...allArticles.flatMap((candidates) => [10, 115].map((count) => ({ candidates, count, rounds: 20 }))),
      { candidates: allArticles.flat(), count: 115, rounds: 8 },
    ];
    for (const { candidates, count, rounds } of draws) {
      for (let round = 0; round < rounds; round += 1) {
        const choice = { count, seed: `round ${round}`, seeded: round % 2 === 0 };
        const { chosen } = chooseItems(layOutStrata(candidates), candidates, choice);
        const objectives = new Set(chosen.map(({ objective }) => objective));
        expect(chosen.filter(({ enemies }) => enemies.some((objective) => objectives.has(objective)))).toEqual([]);
      }
    }
  });
});
