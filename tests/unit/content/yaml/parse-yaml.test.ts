import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../../src/content/yaml/parse-yaml";

const diagnostics = (text: string) => {
  const read = parseYaml("facts/a.yaml", text);
  return read.ok ? [] : read.failure;
};

describe("reading YAML", () => {
  test("gives plain data, and the line and column of each value", () => {
    const read = parseYaml("facts/a.yaml", "\ufeffsources:\r\n  - id: one\r\n    stated: 2024\r\n");
    expect(read.ok && read.value.value).toEqual({ sources: [{ id: "one", stated: 2024 }] });
    expect(read.ok && read.value.locate(["sources", 0, "stated"])).toEqual({
      file: "facts/a.yaml",
      line: 3,
      column: 5,
    });
  });

  test("gives the place of the group where the value itself is missing", () => {
    const read = parseYaml("facts/a.yaml", "a: 1\nitems:\n  - id: one\n");
    expect(read.ok && read.value.locate(["items", 0, "stem"]).line).toBe(3);
  });

  test("takes an empty file for an empty group", () => {
    const read = parseYaml("facts/a.yaml", "");
    expect(read.ok && read.value.value).toEqual({});
  });

  test.each([
    ["a name given twice", "a: 1\na: 2\n", 2, "The same name is given twice in one group."],
    ["a tab at the margin", "a:\n\tb: 1\n", 2, "This line is indented with a tab."],
    [
      "a second colon",
      "x: 1\na: b: c\n",
      2,
      "There is a second colon on this line, so it cannot be told what is name and what is text.",
    ],
    ["a reserved first sign", "a: @x\n", 1, "This text begins with a sign that means something else in YAML."],
    ["an open quotation mark", "a: 'x\n", 2, "A quotation mark, bracket or colon is missing."],
    ["two documents", "a: 1\n---\nb: 2\n", 2, "A line of three dashes splits this file in two."],
    ["an anchor", "a: &x 1\n", 1, "An anchor (&), alias (*) or tag (!) is not allowed here."],
    ["an alias", "a: 1\nb: *x\n", 2, "An anchor (&), alias (*) or tag (!) is not allowed here."],
    ["a tag", "a: !!js/function 1\n", 1, "An anchor (&), alias (*) or tag (!) is not allowed here."],
    ["a name that objects have", "b:\n  __proto__: 1\n", 2, "A name in this group is not allowed."],
  ])("refuses %s, and says where", (_, text, line, message) => {
    expect(diagnostics(text)).toContainEqual(
      expect.objectContaining({ location: expect.objectContaining({ file: "facts/a.yaml", line }), message }),
    );
    expect(diagnostics(text).every(({ severity, suggestion }) => severity === "error" && suggestion.length > 10)).toBe(
      true,
    );
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["dashes", `${"- ".repeat(50_000)}a`],
    ["indents", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["question marks", `${"? ".repeat(50_000)}a`],
  ])("refuses deep nesting of %s before the parser sees it", (_, text) => {
    expect(diagnostics(text)).toEqual([expect.objectContaining({ message: "This line is nested too deeply." })]);
  });

  test("refuses a file that is too large", () => {
    expect(diagnostics(`a: ${"x".repeat(500_000)}`)[0]?.message).toBe("This file is larger than 500 KB.");
  });

  test.each(["\u0000", "\u202e", "\u{e0041}", "\ud800"])(
    "refuses an invisible character and says where it is (%j)",
    (character) => {
      expect(diagnostics(`a: 1\nb: x${character}y\n`)).toEqual([
        expect.objectContaining({ location: expect.objectContaining({ line: 2, column: 5 }) }),
      ]);
    },
  );
});
