import { expect, test } from "vitest";
import {
  analysedOptions,
  analyseVersions,
  type TalliedVersion,
} from "../../../../../src/domain/statistics/first-attempts/analyse-versions";
import { statisticsCsv } from "../../../../../src/domain/statistics/first-attempts/statistics-csv";
import {
  type GroupedVersion,
  toGroupRows,
  toItemRow,
} from "../../../../../src/domain/statistics/first-attempts/statistics-row";
import { sumTallies, type Tally } from "../../../../../src/domain/statistics/first-attempts/tally";
import { attemptTally } from "../../../../../src/domain/statistics/first-attempts/version-tally";
import { readCsv } from "../../../../support/read-csv";
import { sampleItem } from "../../../../support/sample-article";

/** So many of each ability were right; the others chose the other answer. */
const tallyOf = (rows: readonly [ability: number, right: number, n: number][]): Tally =>
  sumTallies(
    rows.flatMap(([ability, right, n]) =>
      Array.from({ length: n }, (_, index) =>
        attemptTally({
          ...{ ability, score: Number(index < right), chosen: [index < right ? "right" : "wrong"] },
          ...{ certainty: "sure" as const, elapsedClass: 8 },
        }),
      ),
    ),
  );

const version = (over: Partial<TalliedVersion>): TalliedVersion => ({
  ...{ version: 1, article: "permits", number: 1, isLive: true },
  item: sampleItem("permits", "term"),
  tally: tallyOf([
    [20, 24, 40],
    [40, 38, 40],
  ]),
  ...over,
});

test("a version is compared with the one before, and flagged where a fact changed and fewer are right", () => {
  const harder = tallyOf([
    [20, 14, 40],
    [40, 30, 40],
  ]);
  const item = { ...sampleItem("permits", "term"), facts: [{ id: "term", hash: "1" }] };
  const find = (now: Partial<TalliedVersion>) =>
    analyseVersions([version({ isLive: false }), version({ version: 2, number: 2, tally: harder, ...now })])[1];
  expect(find({ item })).toMatchObject({ change: { number: 1, factsChanged: true }, flags: ["not-learned"] });
  expect(find({ item })?.change?.difference).toBeCloseTo(44 / 80 - 62 / 80, 10);
  expect(find({})).toMatchObject({ change: { number: 1, factsChanged: false }, flags: [] });
  expect(find({ item, tally: tallyOf([[20, 3, 9]]) })).toMatchObject({ change: null, flags: [] });
});

test("a translation is compared with its original, by the name that both have", () => {
  const french = version({ version: 3, article: "permits.fr", item: sampleItem("permits.fr", "term") });
  const other = version({ version: 4, article: "permits.fr", item: sampleItem("permits.fr", "fee") });
  const [original, translation, alone] = analyseVersions([version({}), french, other]);
  expect(original?.dif).toBeNull();
  expect(translation?.dif?.delta).toBeCloseTo(0, 10);
  expect(translation?.dif?.difClass).toBe("A");
  expect(alone?.dif).toBeNull();
});

test("one may ask who chose which option of one list", () => {
  expect(analysedOptions(sampleItem("permits", "term"))).toEqual([
    { id: "right", text: "The rule", isKey: true },
    { id: "wrong", text: "Another rule", isKey: false },
  ]);
});

test("groups take together what is asked now", () => {
  const common = { article: "permits", form: "numeric", model: null, fact: "term", language: "en" } as const;
  const grouped: GroupedVersion[] = [
    { ...common, section: "step-1", tally: version({}).tally, flags: ["language"] },
    { ...common, section: "step-2", tally: {}, flags: [] },
  ];
  expect(toGroupRows(grouped, "section")).toMatchObject([
    { name: "permits#step-1", versions: 1, known: 1, flagged: 1, n: 80, facility: 62 / 80, isNew: false },
    { name: "permits#step-2", versions: 1, known: 0, n: 0, facility: null, isNew: true },
  ]);
  expect(toGroupRows(grouped, "article")).toMatchObject([{ name: "permits", versions: 2, known: 1, n: 80 }]);
  expect(toGroupRows(grouped, "model")).toEqual([]);
});

test("the table for a spreadsheet has a row a version, and as many cells as heads", () => {
  const items = analyseVersions([version({})]).map(toItemRow);
  const [heads = [], cells = [], ...rest] = readCsv(
    statisticsCsv({ by: "item", article: null, countedAt: null, items, groups: [] }),
  );
  expect(rest).toEqual([]);
  expect(cells).toHaveLength(heads.length);
  const cell = (head: string) => cells[heads.indexOf(head)];
  expect([cell("identity"), cell("n"), cell("facility")]).toEqual(["permits/term", "80", "0.775"]);
  expect(cell("options")).toBe("* The rule | 62 | 0.600 |  | 0.950\nAnother rule | 18 | 0.400 |  | 0.050");
});
