import { describe, expect, test } from "vitest";
import { locateQuote } from "../../../../src/domain/fact/locate-quote";

const sections = [
  { anchor: "step-1", heading: "Step 1", passages: ["Step 1", "Apply to the College\n first.", "Then wait."] },
  { anchor: "step-2", heading: "Step 2", passages: ["Pay the fee."] },
];

describe("a quote", () => {
  test("is found in the passage that states it, white space folded", () => {
    expect(locateQuote(sections, "to the  College first.", "step-1")).toEqual({ passage: 1 });
  });

  test.each([
    ["in another case", "apply to the college first.", "step-1"],
    ["over two passages", "first. Then", "step-1"],
    ["in another section", "Pay the fee.", "step-1"],
    ["in a section that does not exist", "Pay the fee.", "step-9"],
    ["when it is empty", " ", "step-1"],
  ])("is not found %s", (_, quote, anchor) => {
    expect(locateQuote(sections, quote, anchor)).toBeUndefined();
  });
});
