import { describe, expect, test } from "vitest";
import { quoteTwice } from "../../../../src/content/rules/quote-twice";
import { draftOf, factOf } from "./draft-of";

const sections = [
  { anchor: "step-1", heading: "Choose", passages: ["It lasts 3 months.", "Again: it lasts 3 months. Apply."] },
];

describe("a quote", () => {
  test("that stands once in its section is clear", () => {
    expect(quoteTwice(draftOf({ sections, facts: [factOf("a", "step-1", "It lasts 3 months.")] }))).toEqual([]);
  });

  test("that stands twice could mean either place", () => {
    expect(quoteTwice(draftOf({ sections, facts: [factOf("a", "step-1", "lasts 3 months.")] }))).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ line: 3 }),
        severity: "error",
        message: "The section `step-1` says “lasts 3 months.” 2 times, so the fact `a` could mean any of them.",
      }),
    ]);
  });
});
