import { amountsIn, dateOf } from "../../../english/amounts-in";
import { onlyKey } from "../../../english/options/only-key";
import { splitWords } from "../../../english/split-words";
import type { WordingRule } from "../lint-rule";

const grammar = new Set(
  "a an the of in on at to for by with from and or then is are was it she he they her his at most least no not".split(
    " ",
  ),
);
const elementsOf = (option: string) => new Set(splitWords(option).filter((word) => !grammar.has(word)));

/** Ranges side by side share their bounds. */
const isRange = (option: string): boolean =>
  amountsIn(option).length === 2 && /^\D{0,8}[\d.,]+\D{0,4}(\bto\b|\band\b|[-–—])\D{0,4}[\d.,]+\D*$/.test(option);

/**
 * L06: the key is not where the options meet.
 * Why: distractors are often made by changing one part of the key at a time, so the option that has most in common with
 * the others is right. In a full two-by-two all share alike and nothing converges; dates share months and years by nature.
 */
export const convergence: WordingRule<"L06"> = {
  scope: "wording",
  code: "L06",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: convergence strategy",
  suggestion:
    "Let the parts of the options recur equally often: a full two-by-two, or distractors that share with each other.",
  unlessComplex: true,
  judge: (item) => {
    const parted = onlyKey(item);
    if (
      parted === undefined ||
      parted.distractors.length < 3 ||
      item.options.every((option) => dateOf(option) !== undefined || isRange(option))
    )
      return undefined;
    const sets = [parted.key, ...parted.distractors].map(elementsOf);
    const [key = new Set<string>(), ...others] = sets;
    const inAll = (word: string) => sets.every((set) => set.has(word));
    const share = (set: ReadonlySet<string>) =>
      [...set]
        .filter((word) => !inAll(word))
        .reduce((sum, word) => sum + sets.filter((one) => one.has(word)).length - 1, 0);
    const recurring = [...key].filter((word) => !inAll(word) && others.some((set) => set.has(word)));
    const parts = recurring.filter((word) =>
      recurring.some(
        (other) =>
          others.some((set) => set.has(word) && !set.has(other)) &&
          others.some((set) => set.has(other) && !set.has(word)),
      ),
    );
    const apart = parts.length >= 2 && others.every((set) => !recurring.every((word) => set.has(word)));
    const most = Math.max(...others.map(share));
    if (!apart || share(key) <= most) return undefined;
    return `“${parts.slice(0, 3).join("”, “")}” recur among the options and meet only in the key`;
  },
};
