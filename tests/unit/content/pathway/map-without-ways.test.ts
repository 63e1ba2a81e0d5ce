import { describe, expect, test } from "vitest";
import { compilePathway } from "../../../../src/content/pathway/compile-pathway";
import { mapWithoutWays } from "../../../../src/content/pathway/map-without-ways";
import { smallPathway } from "../../../support/small-pathway";

const paths = { article: "articles/a/article.mdx", facts: "", questions: "" };
const withMap = { source: "---\ntitle: A\n---\n\n<SystemMap />\n", paths };
const without = { source: "---\ntitle: A\n---\n\nWords.\n", paths };

const small = () => {
  const compiled = compilePathway(smallPathway());
  if (!compiled?.result.ok) throw new Error("The small table does not pass.");
  return compiled.result.value;
};

describe("a guide with the map", () => {
  test("needs ways to show: it says where, and how to put it right", () => {
    for (const pathway of ["absent", small()] as const) {
      expect(mapWithoutWays([without, withMap], pathway)).toEqual([
        {
          location: { file: "articles/a/article.mdx", line: 5, column: 1 },
          severity: "error",
          rule: "route-map",
          message: "The map has nothing to show: there are no ways.",
          suggestion: "Write them under `ways` in route.yaml, or delete <SystemMap />.",
        },
      ]);
    }
  });

  test("is not judged while the decision table has errors of its own, and passes with ways", () => {
    const way = { id: "w", en: "Way", fr: "Voie", outcomes: [], stops: [] };
    const proved = small();
    expect(mapWithoutWays([withMap], undefined)).toEqual([]);
    expect(mapWithoutWays([withMap], { ...proved, table: { ...proved.table, ways: [way] } })).toEqual([]);
  });
});
