import { expect, test } from "vitest";
import { articlePathsOf } from "../../../../../../src/content/article/article-files";
import { drawsOn } from "../../../../../../src/features/publishing/drafts/forms/table-rows";

const withQuestions = (text: string) => new Map([[articlePathsOf("permit").questions, text]]);

test("an article draws on a table that its questions or its map name, and on no other", () => {
  expect(drawsOn(withQuestions("- table: fees\n"), "permit", "fees")).toBe(true);
  expect(drawsOn(withQuestions("- table: fees-of-exams\n"), "permit", "fees")).toBe(false);
  expect(drawsOn(new Map([[articlePathsOf("permit").article, '<ProvinceMap table="fees" />']]), "permit", "fees")).toBe(
    true,
  );
});

test("the name of a table is text, whatever signs a draft has in it", () => {
  expect(drawsOn(withQuestions("- table: fees\n"), "permit", "f.*s")).toBe(false);
  expect(drawsOn(withQuestions("- table: f(e[es\n"), "permit", "f(e[es")).toBe(true);
  // As a pattern this takes longer than anybody lives.
  expect(drawsOn(withQuestions(`- table: ${"a".repeat(60)}!\n`), "permit", "(a+)+")).toBe(false);
});
