import { expect, test } from "vitest";
import { compileContent } from "../../../../../src/content/compile-content";
import { exampleFiles } from "../../../../../src/features/studio/help/example";

test("the guide that the page of help shows passes every check and asks its question", async () => {
  const folder = "articles/police-check";
  const { articles, diagnostics } = await compileContent(
    new Map([
      [`${folder}/article.mdx`, exampleFiles.article],
      [`${folder}/facts.yaml`, exampleFiles.facts],
      [`${folder}/questions.yaml`, exampleFiles.questions],
    ]),
  );
  const [article] = articles;
  const refused = article?.result.ok === false ? article.result.failure : [];
  expect([...diagnostics, ...refused, ...(article?.warnings ?? [])]).toEqual([]);
  expect(article?.result.ok && article.result.value.items.length).toBe(1);
});
