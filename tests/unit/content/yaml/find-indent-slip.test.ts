import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../../src/content/yaml/parse-yaml";

const file = "facts/permits.yaml";
const text = readFileSync(`tests/support/content/${file}`, "utf8");
const lines = text.split("\n");
const diagnostics = (changed: string) => {
  const read = parseYaml(file, changed);
  return read.ok ? [] : read.failure;
};

describe("one space too many or too few", () => {
  const shifted = lines.flatMap((line, index) =>
    /^ *(?:- )?[a-z-]+:/.test(line)
      ? [` ${line}`, line.replace(/^ /, "")]
          .filter((other) => other !== line)
          .map((other) => ({ number: index + 1, changed: lines.with(index, other).join("\n") }))
      : [],
  );

  test.each(shifted.filter(({ changed }) => diagnostics(changed).length > 0))(
    "at line $number is told once, there or where it comes to light, as an indentation",
    ({ number, changed }) => {
      const [diagnostic, ...more] = diagnostics(changed);
      expect(more).toEqual([]);
      expect(diagnostic?.message).toMatch(
        /^This line is indented by (no space|1 space|\d+ spaces), like none of the lines/,
      );
      expect(Math.abs((diagnostic?.location.line ?? 0) - number)).toBeLessThanOrEqual(1);
    },
  );

  test("says how many spaces the lines around it have", () => {
    expect(diagnostics("claims:\n  - id: one\n     claim: Two words.\n    source: three\n")).toEqual([
      {
        rule: "as-described",
        location: { file, line: 3, column: 1 },
        severity: "error",
        message: "This line is indented by 5 spaces, like none of the lines around it.",
        suggestion: "Begin it with 4 spaces, as the lines of the same list or group begin. Two spaces make one level.",
      },
    ]);
  });

  test("is not sought in a text over several lines, in brackets or in a valid file", () => {
    expect(diagnostics("a: >\n  one: two\n     three: four\nb: [c,\n   d]\n")).toEqual([]);
    expect(diagnostics(text)).toEqual([]);
  });
});
