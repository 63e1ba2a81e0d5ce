import { describe, expect, test } from "vitest";
import { headingOrder } from "../../../../src/content/rules/heading-order";
import { draftOf } from "./draft-of";

describe("headings", () => {
  test("that go down one level at a time pass, inside a step too", () => {
    const text = '---\ntitle: x\n---\n## Two\n\n### Three\n\n## Two\n\n<Step title="x">\n\n### Three\n\n</Step>\n';
    expect(headingOrder(draftOf({ text }))).toEqual([]);
  });

  test("that skip a level are told at their line", () => {
    const [problem] = headingOrder(draftOf({ text: "## Two\n\n#### Four\n" }));
    expect(problem).toMatchObject({
      location: expect.objectContaining({ line: 3 }),
      severity: "warning",
      suggestion: "Write it with ###.",
      replacement: { from: "#### ", to: "### " },
    });
  });

  test("do not repeat the level of the title", () => {
    expect(headingOrder(draftOf({ text: "# One\n" }))[0]?.suggestion).toBe("Write it with ##.");
  });

  test("in a block of code are no headings", () => {
    expect(headingOrder(draftOf({ text: "```\n# comment\n```\n" }))).toEqual([]);
  });
});
