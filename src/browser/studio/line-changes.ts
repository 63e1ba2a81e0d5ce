import { diffIndices } from "node-diff3";

export type TextChange = { from: number; to: number; insert: string };

/** The offsets at which the lines of a text begin, and one past its end, as if a line end stood there. */
const startsOf = (lines: readonly string[]): number[] => {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return starts;
};

/**
 * The changes that make one text of another, by lines, so that a cursor in a line that neither touches stays where it is.
 * Offsets are those of the old text, each change beyond the one before it.
 */
export const lineChanges = (old: string, now: string): TextChange[] => {
  const [before, after] = [old.split("\n"), now.split("\n")];
  const starts = startsOf(before);
  return diffIndices(before, after).map(({ buffer1: [first, count], buffer2Content }) => {
    const [from, to] = [starts[first] ?? 0, starts[first + count] ?? 0];
    const text = buffer2Content.map((line) => `${line}\n`).join("");
    // The last line has no end of its own: the end before it goes or comes with it.
    if (to <= old.length) return { from, to, insert: text };
    if (from === 0) return { from, to: old.length, insert: text.slice(0, -1) };
    return { from: from - 1, to: old.length, insert: text === "" ? "" : `\n${text.slice(0, -1)}` };
  });
};
