import { describe, expect, it } from "vitest";
import { judgeFrontMatterKey } from "../../../../../src/content/gate/judge/judge-front-matter-key";

describe("judgeFrontMatterKey", () => {
  it.each([
    ["title", "Fees and time"],
    ["title", "A long\ttitle\n"],
    ["title", 2026],
    ["title", null],
    ["summary", "Two lines\nof words."],
    ["updated", "2026-11-25"],
    ["reviewed", "2026-11-25T10:00:00Z"],
    ["order", -1],
    ["tags", "exams"],
    ["tags", ["exams", 2026]],
    ["redirectFrom", ["ontario"]],
    ["language", ["whatever an import says"]],
    ["constructor", {}],
  ])("lets %s be %j", (key, value) => {
    expect(judgeFrontMatterKey(key, value)).toBeNull();
  });

  it.each([
    ["title", ""],
    ["title", " "],
    ["title", "a\nb"],
    ["title", "a\u2028b"],
    ["title", ["a"]],
    ["title", { a: 1 }],
    ["title", true],
    ["title", "a".repeat(201)],
    ["slug", ["a"]],
    ["updated", "tomorrow"],
    ["updated", 20261125],
    ["order", "first"],
    ["tags", { a: 1 }],
    ["tags", [["a"]]],
  ])("says how to write %s when it is %j", (key, value) => {
    expect(judgeFrontMatterKey(key, value)).toMatchObject({
      message: expect.stringContaining(key),
      suggestion: expect.stringContaining("Write"),
    });
  });
});
