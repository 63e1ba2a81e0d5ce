import { diff3Merge } from "node-diff3";

/** `conflicts`: how many passages both changed, each differently; in `text` both versions of them follow each other, marked. */
export type MergedText = { text: string; conflicts: number };

const mine = "<<<<<<< Your text";
const between = "=======";
const theirs = ">>>>>>> The other text";

/**
 * What two people made of one text, line by line. Where both changed the same lines, the merged text has both versions
 * between marks, which the gate shows as text and which somebody has to choose from: nothing is dropped.
 */
export const mergeTexts = (base: string, own: string, other: string): MergedText => {
  const regions = diff3Merge(own.split("\n"), base.split("\n"), other.split("\n"), { excludeFalseConflicts: true });
  const lines = regions.flatMap(({ ok, conflict }) =>
    conflict ? [mine, ...conflict.a, between, ...conflict.b, theirs] : (ok ?? []),
  );
  return { text: lines.join("\n"), conflicts: regions.filter(({ conflict }) => conflict).length };
};

/** How many passages of a text stand in it in two versions, between marks. */
export const countConflicts = (text: string): number => text.split("\n").filter((line) => line === mine).length;
