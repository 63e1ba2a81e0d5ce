import { describe, expect, it } from "vitest";
import { toArticleView } from "../../../../../src/features/reading/article/article-view";
import { citedSources } from "../../../../../src/features/reading/sources/cited-source";
import { sampleArticleFields } from "../../../../support/sample-article-fields";

const guide = toArticleView(sampleArticleFields());
const cited = (facts: string[]) =>
  citedSources(guide, facts).map(({ number, source, checkFirst }) => [number, source.id, checkFirst]);

describe("the sources behind a mark", () => {
  it("are numbered as in the guide's list, each once", () => {
    expect(cited(["names", "licence", "clerkship"])).toEqual([
      [3, "blog", false],
      [1, "college", false],
    ]);
  });

  it("call for a check where a fast-changing rule rests on a stored copy", () => {
    expect(cited(["fees"])).toEqual([[2, "council", true]]);
  });
});
