import { describe, expect, test } from "vitest";
import { readText } from "../../../../../src/content/gate/read-text";

const found = (text: string) => {
  const read = readText(text);
  return read.ok ? [] : read.failure.map(({ line, message }) => `${line}: ${message}`);
};

describe("what Markdown would turn into text without a word", () => {
  test.each([
    ["a\n\n\u00a0## Fees", 3, "This line begins with a no-break space"],
    ["- a\n\u00a0\u00a0- b", 2, "This line begins with a no-break space"],
    ["##\u00a0Fees", 1, "A no-break space stands behind the sign"],
    ["You need:\n• a degree", 2, "This line begins with the bullet of a word processor"],
    ["##Fees", 1, "A heading needs a space behind its signs #"],
    ["- a\n| b | c |\n| --- | --- |\n| d | e |", 1, "The table here is read as text"],
    ["<Callout type=“info”>\n\na\n\n</Callout>", 1, "The quotation mark “ in this tag is curly"],
  ])("is told in %j", (text, line, message) => {
    expect(found(text)).toHaveLength(1);
    expect(found(text)[0]).toContain(`${line}: ${message}`);
  });

  test.each([
    ["a\n\n\u00a0## Fees", "a\n\n ## Fees"],
    ["##\u00a0Fees", "## Fees"],
    ["You need:\n  •\u00a0a degree", "You need:\n  - a degree"],
    ["##Fees", "## Fees"],
    ["A\u200bB", "AB"],
  ])("is put right in %j without a judgement", (text, right) => {
    const read = readText(text);
    const [diagnostic] = read.ok ? [] : read.failure;
    const lines = text.split("\n");
    const { line = 1, column = 1, replacement = { from: "", to: "" } } = diagnostic ?? {};
    const before = lines[line - 1] ?? "";
    expect(before.slice(column - 1).startsWith(replacement.from)).toBe(true);
    const after = `${before.slice(0, column - 1)}${replacement.to}${before.slice(column - 1 + replacement.from.length)}`;
    expect(lines.with(line - 1, after).join("\n")).toBe(right);
  });

  test("is told once for a table of 400 ragged rows", () => {
    const table = `| a | b |\n| --- | --- |\n${"| 1 | 2 | 3 |\n".repeat(400)}`;
    expect(found(table)).toEqual(["3: This row and 399 below it have more cells than the first row of the table."]);
  });

  test("is not seen in code, in a sentence, or where the sign is meant", () => {
    expect(found("```\n• a\n##b\n```\n\nC’est vrai\u00a0: 5 • 6, #7 and \\##8.\n\n| a |\n| --- |\n| b |")).toEqual([]);
  });

  test("names of pictures are refused with what to do instead", () => {
    const read = readText("![A form](https://mcc.ca/form.png)");
    expect(read.ok ? "" : read.failure[0]?.suggestion).toContain(
      "Say in words what it shows, or link to the page that has it",
    );
  });
});
