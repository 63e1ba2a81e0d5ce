import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeSlug, newArticleText, newDraftSchema, slugFromTitle } from "../../../../src/domain/draft/new-draft";
import { slugSchema } from "../../../../src/domain/slug";

describe("the slug of a new article", () => {
  test.each([
    ["Licensing in Québec: the first steps", "licensing-in-quebec-the-first-steps"],
    ["What's next?", "whats-next"],
    ["北京", ""],
  ])("of “%s” is “%s”", (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  test("is a slug that nobody uses, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 130 }), fc.nat(3), (title, used) => {
        let tries = 0;
        const slug = freeSlug(slugFromTitle(title), () => tries++ < used);
        expect(slugSchema.safeParse(slug).success).toBe(true);
      }),
    );
  });
});

describe("the text of a new article", () => {
  test("quotes what the title would otherwise mean in YAML", () => {
    const text = newArticleText({ title: 'Fees: "all" of them', summary: "What each costs. #1" }, "2026-11-28");
    expect(text.split("\n").slice(0, 4)).toEqual([
      "---",
      'title: "Fees: \\"all\\" of them"',
      'summary: "What each costs. #1"',
      "language: en",
    ]);
  });

  test("asks for a title and a summary, and nothing else", () => {
    expect(newDraftSchema.safeParse({ title: "Fees", summary: "What each office charges." }).success).toBe(true);
    expect(newDraftSchema.safeParse({ title: "  ", summary: "What each office charges." }).success).toBe(false);
  });
});
