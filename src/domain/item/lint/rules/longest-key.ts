import { isMadeOfOptions } from "../../../english/options/is-made-of-options";
import { onlyKey } from "../../../english/options/only-key";
import { splitWords } from "../../../english/split-words";
import { medianOf } from "../../../statistics/median-of";
import type { WordingRule } from "../lint-rule";

const most = 1.5;
/** A long word is no long answer: the key must be longer in words too, and be a phrase. */
const mostInWords = 1.25;
const fewestWords = 3;

/**
 * L01: the key is not the one long option.
 * Why: writers take care that the key is quite right, so those who know nothing choose the longest.
 * "None of the above" says nothing by its length: L10 and L11 judge it. Names of a table are as long as they are, and each
 * is the key of one question and a distractor of the others, so that its length tells nothing.
 */
export const longestKey: WordingRule<"L01"> = {
  scope: "wording",
  code: "L01",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: long correct answer; Haladyna, Downing and Rodriguez (2002), rule 24",
  readsAnyLanguage: true,
  unfit: ["row-with-value", "all-that-apply"],
  suggestion: "Shorten the key, move what explains it to its rationale, or give the distractors as much detail.",
  judge: (item) => {
    const parted = onlyKey(item);
    if (parted === undefined || isMadeOfOptions(parted.key)) return undefined;
    const { key, distractors } = parted;
    const lengths = distractors.map(({ length }) => length);
    const median = medianOf(lengths);
    const words = splitWords(key).length;
    const medianWords = medianOf(distractors.map((option) => splitWords(option).length));
    const isLong = key.length > most * median && key.length > Math.max(...lengths);
    if (!isLong || words < fewestWords || words <= mostInWords * medianWords) return undefined;
    return `the key “${key}” is ${(key.length / median).toFixed(1)} times as long as the median distractor`;
  },
};
