import { structuredPatch } from "diff";

/** Lines of a file that changed, with two around them. `line`: where they begin in the new text, from 1. */
export type LineHunk = { line: number; lines: { kind: "same" | "before" | "now"; text: string }[] };

const kinds = { " ": "same", "-": "before", "+": "now" } as const;

/** More changed lines than these are not compared with each other: all of the old text goes, all of the new one comes. */
const mostEdits = 1500;

const linesOf = (text: string): string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

/** What changed in a file, line by line: also where it cannot be compiled. */
export const lineDiff = (before: string, now: string): LineHunk[] => {
  if (before === now) return [];
  const patch = structuredPatch("", "", before, now, undefined, undefined, { context: 2, maxEditLength: mostEdits });
  if (patch === undefined) {
    const all = (kind: "before" | "now", text: string) => linesOf(text).map((line) => ({ kind, text: line }));
    return [{ line: 1, lines: [...all("before", before), ...all("now", now)] }];
  }
  return patch.hunks.map(({ newStart, lines }) => ({
    line: newStart,
    lines: lines.flatMap((line) => {
      const [sign, text] = [line.charAt(0), line.slice(1)];
      return sign === " " || sign === "-" || sign === "+" ? [{ kind: kinds[sign], text }] : [];
    }),
  }));
};
