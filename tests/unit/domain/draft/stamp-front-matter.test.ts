import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { stampFrontMatter } from "../../../../src/domain/draft/stamp-front-matter";

const text =
  "---\ntitle: Fees\nreviewed: 2026-05-01\nnote: >-\n  An older note\n  of two lines.\norder: 3\n---\n\nnote: is text here.\n";
const fieldsOf = (stamped: string) => parse(/^---\n([\s\S]*?)\n---/.exec(stamped)?.[1] ?? "");

describe("the front matter of what is published", () => {
  test("has the note and the day of the review, and all else as it was", () => {
    const stamped = stampFrontMatter(text, { note: 'New: "30 days"', reviewed: "2026-11-28" });
    expect(fieldsOf(stamped)).toEqual({ title: "Fees", reviewed: "2026-11-28", note: 'New: "30 days"', order: 3 });
    expect(stamped.endsWith("---\n\nnote: is text here.\n")).toBe(true);
  });

  test("keeps the day where the change is a minor one", () => {
    expect(fieldsOf(stampFrontMatter(text, { note: "A word put right." }))).toMatchObject({ reviewed: "2026-05-01" });
  });

  test("gets a note where it had none, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (note) => {
        const stamped = stampFrontMatter("---\ntitle: Fees\n---\nText.", { note });
        expect(fieldsOf(stamped)).toEqual({ title: "Fees", note });
        expect(stamped.endsWith("\n---\nText.")).toBe(true);
      }),
    );
  });

  test.each([
    ["on one line", "redirectFrom: [old]\n"],
    ["as a list", "redirectFrom:\n- old\n- older\n"],
    ["not at all", ""],
  ])("has today’s former addresses where they stood %s, and no note that is taken out", (_, field) => {
    const before = `---\ntitle: Fees\n${field}note: |-\n  Two\n  lines.\n---\nText.`;
    const stamped = stampFrontMatter(before, { note: null, redirectFrom: ["dues", "costs"] });
    expect(fieldsOf(stamped)).toEqual({ title: "Fees", redirectFrom: ["dues", "costs"] });
    expect(stampFrontMatter(stamped, { redirectFrom: [] })).toBe("---\ntitle: Fees\n---\nText.");
  });

  test("is left alone where there is none", () => {
    expect(stampFrontMatter("Just text.", { note: "New", reviewed: "2026-11-28" })).toBe("Just text.");
  });
});
