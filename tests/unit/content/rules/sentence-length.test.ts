import { describe, expect, test } from "vitest";
import { sentenceLength } from "../../../../src/content/rules/sentence-length";
import { draftOf } from "./draft-of";

const sentence = (words: number) => `${Array.from({ length: words }, (_, index) => `word${index}`).join(" ")}.`;
const draft = (passage: string) =>
  draftOf({
    text: `---\n---\nIntro.\n\n**${passage}**\n`,
    sections: [{ anchor: "a", heading: "A", passages: [passage] }],
  });

describe("a sentence", () => {
  test("of thirty words passes, and so do two in one paragraph", () => {
    expect(sentenceLength(draft(`W${sentence(30)} W${sentence(30)}`))).toEqual([]);
  });

  test("of thirty-one words is told at its line", () => {
    expect(sentenceLength(draft(sentence(31)))).toEqual([
      expect.objectContaining({
        location: expect.objectContaining({ line: 5 }),
        severity: "warning",
        rule: "sentence-length",
      }),
    ]);
  });
});
