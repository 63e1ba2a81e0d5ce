import { expect, test } from "vitest";
import { storedRevision } from "../../../../src/data/revision/stored-revision";
import { sampleArticle } from "../../../support/sample-article";

test("an article comes back as it was stored", () => {
  const { items: _items, ...content } = sampleArticle("guide", []);
  expect(storedRevision(JSON.parse(JSON.stringify(content)))).toEqual(content);
});

test("an article that a former release stored, with fields that are no longer known, comes back whole", () => {
  const { items: _items, ...content } = sampleArticle("guide", []);
  const old = { ...JSON.parse(JSON.stringify(content)), author: "College" };
  expect(storedRevision(old)).toEqual(old);
});

test("what is no revision is refused", () => {
  expect(() => storedRevision({ title: "Guide" })).toThrow("This is no revision of an article.");
});
