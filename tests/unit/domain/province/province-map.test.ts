import { describe, expect, test } from "vitest";
import type { Cell, FactTable } from "../../../../src/domain/fact/fact-table";
import { provinces, readProvinceArticles, toProvinceMap } from "../../../../src/domain/province/province-map";

const table = (rows: [id: string, cells: Record<string, Cell>][]): FactTable => ({
  id: "stages",
  noun: "province",
  attributes: [
    { id: "stage", label: "A first licence" },
    { id: "instead", label: "what is said instead" },
  ],
  rows: rows.map(([id, cells]) => ({ id, name: `The place ${id}`, cells })),
});

describe("a map of the provinces", () => {
  test("has the thirteen of Canada, each once", () => {
    expect([...new Set(provinces)].sort()).toEqual([
      "ab",
      "bc",
      "mb",
      "nb",
      "nl",
      "ns",
      "nt",
      "nu",
      "on",
      "pe",
      "qc",
      "sk",
      "yt",
    ]);
  });

  test("asks what its first attribute asks, and shows each row's state with the fact behind it, from west to east", () => {
    const map = toProvinceMap(
      table([
        ["yt", { stage: { value: "closed", fact: "yukon" }, instead: "unknown" }],
        ["bc", { stage: { value: "open", fact: "coast" }, instead: "unknown" }],
      ]),
    );
    expect(map).toEqual({
      question: "A first licence",
      tiles: [
        { province: "bc", name: "The place bc", state: "open", fact: "coast" },
        { province: "yt", name: "The place yt", state: "closed", fact: "yukon" },
      ],
    });
  });

  test("leads from what is unknown to what the guide says instead", () => {
    const cells: Record<string, Cell> = { stage: "unknown", instead: { value: "relies on others", fact: "island" } };
    expect(toProvinceMap(table([["pe", cells]])).tiles).toEqual([
      { province: "pe", name: "The place pe", state: "unknown", fact: "island" },
    ]);
  });

  test("leads to a place's own guide where the map names one", () => {
    const articles = readProvinceArticles("bc: british-columbia, qc: quebec");
    const rows: [string, Record<string, Cell>][] = ["bc", "ab"].map((id) => [
      id,
      { stage: { value: "open", fact: `fact-${id}` } },
    ]);
    expect(toProvinceMap(table(rows), articles).tiles).toEqual([
      { province: "bc", name: "The place bc", state: "open", fact: "fact-bc", guide: "british-columbia" },
      { province: "ab", name: "The place ab", state: "open", fact: "fact-ab" },
    ]);
  });

  test("reads no guide where no pair is written", () => {
    expect(readProvinceArticles(undefined)).toEqual([]);
    expect(readProvinceArticles("bc")).toEqual([{ province: "bc", guide: "" }]);
  });

  test("reads a translated state by the word of its original", () => {
    const stage: Cell = { value: "ouvert", original: "open", fact: "coast" };
    expect(toProvinceMap(table([["bc", { stage, instead: "unknown" }]])).tiles[0]?.state).toBe("open");
  });

  test("has no tile for a row that is no province, or that says anything else", () => {
    const other: Cell = { value: "perhaps", fact: "coast" };
    expect(
      toProvinceMap(
        table([
          ["ca", { stage: { value: "open", fact: "coast" }, instead: "unknown" }],
          ["bc", { stage: other, instead: "unknown" }],
        ]),
      ).tiles,
    ).toEqual([]);
  });
});
