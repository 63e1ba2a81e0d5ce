import { expect, test } from "vitest";
import { parse } from "yaml";
import { compileContent } from "../../../../../src/content/compile-content";
import { authoredItemSchema } from "../../../../../src/domain/item/authored-item";
import { exampleFiles, exampleQuestions } from "../../../../../src/features/studio/help/example";

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

test.each(Object.entries(exampleQuestions))("the example of %s has the shape of that form", (form, example) => {
  expect(authoredItemSchema.parse(parse(example)[0]).form).toBe(form);
});
