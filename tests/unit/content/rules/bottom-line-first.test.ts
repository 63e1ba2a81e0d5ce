import { describe, expect, test } from "vitest";
import { bottomLineFirst } from "../../../../src/content/rules/bottom-line-first";
import { draftOf } from "./draft-of";

describe("an article", () => {
  test("that begins with its bottom line passes", () => {
    expect(
      bottomLineFirst(draftOf({ text: "---\ntitle: x\n---\n\n<BottomLine>\n\nApply.\n\n</BottomLine>\n" })),
    ).toEqual([]);
  });

  test("that begins with something else is told where", () => {
    expect(bottomLineFirst(draftOf({ text: "---\ntitle: x\n---\n\nHello.\n" }))).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ line: 5 }),
        severity: "warning",
        rule: "bottom-line-first",
      }),
    ]);
  });
});
