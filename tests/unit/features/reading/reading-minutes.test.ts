import { describe, expect, it } from "vitest";
import { readingMinutes } from "../../../../src/features/reading/reading-minutes";

describe("the time to read a guide", () => {
  it("is at least a minute", () => {
    expect(readingMinutes([])).toBe(1);
  });

  it("counts the words of every passage at 180 a minute", () => {
    expect(readingMinutes(["word ".repeat(360), "word ".repeat(180)])).toBe(3);
  });
});
