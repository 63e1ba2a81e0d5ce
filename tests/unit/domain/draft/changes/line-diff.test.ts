import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDiff } from "../../../../../src/domain/draft/changes/line-diff";

test("gives the lines that differ with two around them", () => {
  const before = ["one", "two", "three", "four", "five", "six", ""].join("\n");
  expect(lineDiff(before, before.replace("four", "4"))).toEqual([
    {
      line: 2,
      lines: [
        { kind: "same", text: "two" },
        { kind: "same", text: "three" },
        { kind: "before", text: "four" },
        { kind: "now", text: "4" },
        { kind: "same", text: "five" },
        { kind: "same", text: "six" },
      ],
    },
  ]);
});

test("has no line of its own for a last line without an end", () => {
  expect(lineDiff("one", "one\ntwo").flatMap(({ lines }) => lines.map(({ text }) => text))).not.toContain(
    " No newline at end of file",
  );
});

test("shows a file that comes or goes as a whole", () => {
  expect(lineDiff("", "one\ntwo\n")).toEqual([
    {
      line: 1,
      lines: [
        { kind: "now", text: "one" },
        { kind: "now", text: "two" },
      ],
    },
  ]);
  expect(lineDiff("one\n", "")).toMatchObject([{ lines: [{ kind: "before", text: "one" }] }]);
});

test("compares two long texts that share nothing as wholes, and at once", () => {
  const text = (letter: string) => Array.from({ length: 6000 }, (_, line) => `${letter}${line}`).join("\n");
  const [hunk, ...more] = lineDiff(text("a"), text("b"));
  expect(more).toEqual([]);
  expect(hunk?.lines.filter(({ kind }) => kind === "before")).toHaveLength(6000);
  expect(hunk?.lines.filter(({ kind }) => kind === "now")).toHaveLength(6000);
});

const texts = fc
  .array(fc.constantFrom("a", "b", "c", "", "d d"), { maxLength: 20 })
  .map((lines) => `${lines.join("\n")}\n`);

test("what goes and what comes makes the one text of the other", () => {
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const hunks = lineDiff(before, now);
      const linesOf = (kind: string) =>
        hunks.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === kind ? [line.text] : []))).sort();
      const count = (lines: string[], line: string) => lines.filter((each) => each === line).length;
      const [old, next] = [before, now].map((text) => text.replace(/\n$/, "").split("\n"));
      for (const line of ["a", "b", "c", "", "d d"]) {
        const grown = count(next ?? [], line) - count(old ?? [], line);
        expect(count(linesOf("now"), line) - count(linesOf("before"), line)).toBe(grown);
      }
      expect(hunks.length === 0).toBe(before === now);
    }),
  );
});
