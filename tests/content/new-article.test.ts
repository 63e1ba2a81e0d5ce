import { describe, expect, test } from "vitest";
import { newArticle } from "../../bin/content/new-article";
import { compileContent } from "../../src/content/compile-content";

describe("a new guide", () => {
  test("passes every check as it was made", async () => {
    const files = Object.entries(newArticle("a-new-guide", "2026-11-25"));
    const fresh = new Map(files.map(([name, text]) => [`articles/a-new-guide/${name}`, text]));
    const { articles, diagnostics } = await compileContent(fresh);
    expect(diagnostics).toEqual([]);
    expect(
      articles.map(({ slug, result, warnings, compiled }) => ({
        slug,
        result: result.ok || result.failure,
        warnings,
        questions: compiled.items.length,
      })),
    ).toEqual([{ slug: "a-new-guide", result: true, warnings: [], questions: 1 }]);
  });
});
