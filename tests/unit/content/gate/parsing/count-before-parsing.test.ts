import { describe, expect, it } from "vitest";
import { countBeforeParsing } from "../../../../../src/content/gate/parsing/count-before-parsing";

describe("countBeforeParsing", () => {
  it("lets a long honest guide through", () => {
    const part =
      "## A part\n\nSome [words](https://mcc.ca/a) in *one* sentence, and `code`.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n\n";
    expect(countBeforeParsing(part.repeat(200))).toEqual([]);
  });

  it.each([
    ["nested quotations", "> ".repeat(25)],
    ["nested lists over lines", Array.from({ length: 30 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
    ["a table of many columns", `${"|a".repeat(100)}\n${"|-".repeat(100)}\n${"x\n".repeat(40)}`],
    ["a table in a list", `- ${"|a".repeat(100)}\n  ${"|-".repeat(100)}\n${"  x\n".repeat(40)}`],
    ["a long line", "some words ".repeat(1000)],
    ["a long word", "a".repeat(301)],
    ["accents on accents", `a${"\u0301".repeat(9)}`],
    ["signs of emphasis in one paragraph", "*a\n".repeat(1001)],
    ["brackets in one paragraph", "[ a\n".repeat(1001)],
    ["brackets over paragraphs", "[ [ [ a\n\n".repeat(1700)],
    ["lines", "a\n".repeat(8001)],
    ["a run of one sign", "(".repeat(200)],
  ])("refuses %s", (_, text) => expect(countBeforeParsing(text).length).toBeGreaterThan(0));

  it("counts the place from the start of the body", () => {
    expect(countBeforeParsing(`ok\n\n${"> ".repeat(25)}a`)).toEqual([expect.objectContaining({ offset: 4 })]);
  });
});
