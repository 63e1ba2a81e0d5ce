import { describe, expect, test } from "vitest";
import { decideSave, type SaveRequest, saveRequestSchema } from "../../../../src/domain/draft/decide-save";

const save: SaveRequest = {
  id: "7b0a1c2e-5a3f-4d0e-9c55-0d6a5f1f8a01",
  seat: "0d3c8f8e-6a0d-4a57-8f0c-2f0f8f9f1b02",
  path: "articles/fees/article.mdx",
  base: 3,
  text: "Mine",
};
const stored = { id: "other", path: save.path, text: "Theirs", authorId: "amina", number: 3 };

describe("a save", () => {
  test("gets the next number of the draft", () => {
    expect(decideSave(save, { latest: stored, last: 7, isSeated: true })).toEqual({ kind: "stored", number: 8 });
    expect(decideSave({ ...save, base: 0 }, { last: 0, isSeated: true })).toEqual({ kind: "stored", number: 1 });
  });

  test("over a text that its author has not seen is refused with that text", () => {
    const newer = { ...stored, number: 5 };
    expect(decideSave(save, { latest: newer, last: 7, isSeated: true })).toEqual({ kind: "newer", latest: newer });
  });

  test("that comes again is acknowledged as before, even after a take-over", () => {
    const same = { ...stored, id: save.id, text: "Mine", number: 4 };
    expect(decideSave(save, { same, latest: same, last: 9, isSeated: false })).toEqual({ kind: "replayed", number: 4 });
  });

  test("with the id of another text is refused", () => {
    const same = { ...stored, id: save.id, number: 4 };
    expect(decideSave(save, { same, last: 9, isSeated: true })).toEqual({ kind: "reused-id" });
  });

  test("from a seat that was ended is refused", () => {
    expect(decideSave(save, { last: 3, isSeated: false })).toEqual({ kind: "seat-ended" });
  });

  test.each([
    "article.mdx",
    "articles/../facts/article.mdx",
    "articles/fees/article.en.mdx",
    "articles/fees/notes.txt",
    "articles/Fees/article.mdx",
    "facts/../../secret.yaml",
    "facts/a/b.yaml",
    "README.md",
    "route.yaml",
  ])("of %s, which is no file of a draft, is refused", (path) => {
    expect(saveRequestSchema.safeParse({ ...save, path }).success).toBe(false);
  });

  test.each([
    "articles/fees/article.mdx",
    "articles/fees/facts.fr.yaml",
    "articles/a-b/questions.yaml",
    "facts/mcc.yaml",
  ])("of %s is one", (path) => {
    expect(saveRequestSchema.safeParse({ ...save, path }).success).toBe(true);
  });
});
