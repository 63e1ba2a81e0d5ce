import { describe, expect, test } from "vitest";
import { planSearch } from "../../../../../src/domain/search/query/plan-search";
import type { QueryTerm } from "../../../../../src/domain/search/query/query-term";

const term = (word: string, entries: number): QueryTerm => ({
  wordings: [{ words: [[{ word, worth: 1 }]], worth: 1 }],
  entries,
  weight: 1,
});

describe("what the index is asked", () => {
  test("is all of the query first, then all where it stands, then a part of it", () => {
    expect(planSearch([term("nac", 5), term("fee", 9)])).toEqual([
      { tsquery: "(nac) & (fee)", words: "own", headingsOnly: false },
      { tsquery: "(nac) & (fee)", words: "all", headingsOnly: false },
      { tsquery: "(nac) | (fee)", words: "own", headingsOnly: false },
    ]);
  });

  test("has no part where one thing is sought, and is nothing where the index has no word of it", () => {
    expect(planSearch([term("nac", 5)]).map(({ tsquery, words }) => [tsquery, words])).toEqual([
      ["(nac)", "own"],
      ["(nac)", "all"],
    ]);
    expect(planSearch([{ wordings: [], entries: 0, weight: 3 }])).toEqual([]);
  });

  test("is about places alone, where every word stands in thousands of sentences", () => {
    expect(planSearch([term("certificate", 8000)]).map(({ words, headingsOnly }) => [words, headingsOnly])).toEqual([
      ["heads", true],
      ["own", true],
      ["all", true],
    ]);
  });

  test("leaves a frequent word out of what answers a part", () => {
    const [, , part] = planSearch([term("certificate", 8000), term("nac", 5), term("fee", 900)]);
    expect(part).toEqual({ tsquery: "(nac) | (fee)", words: "own", headingsOnly: false });
  });
});
