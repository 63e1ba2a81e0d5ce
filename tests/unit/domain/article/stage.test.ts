import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByStage, type Stage, stageSchema } from "../../../../src/domain/article/stage";

const order: (Stage | null)[] = [...stageSchema.options, null];
const listed = fc.uniqueArray(fc.record({ slug: fc.uuid(), stage: fc.constantFrom(...order) }), {
  selector: ({ slug }) => slug,
});

test("every article stands once, under its stage, and keeps its order there", () => {
  fc.assert(
    fc.property(listed, (articles) => {
      const groups = groupByStage(articles);
      expect(groups.flatMap((group) => group.articles)).toHaveLength(articles.length);
      for (const group of groups) {
        expect(group.articles).toEqual(articles.filter(({ stage }) => stage === group.stage));
        expect(group.articles).not.toHaveLength(0);
      }
    }),
  );
});

test("stages come in the order of a career, and what has none comes last", () => {
  fc.assert(
    fc.property(listed, (articles) => {
      const positions = groupByStage(articles).map(({ stage }) => order.indexOf(stage));
      expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
    }),
  );
});
