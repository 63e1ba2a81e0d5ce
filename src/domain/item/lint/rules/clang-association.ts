import { contentWords } from "../../../english/content-words";
import { isMadeOfOptions } from "../../../english/options/is-made-of-options";
import { onlyKey } from "../../../english/options/only-key";
import { sameRoot } from "../../../english/same-root";
import type { WordingRule } from "../lint-rule";

/** "Short-term" repeats "a short term". */
const partsOf = (text: string) => contentWords(text.replace(/(?<=\p{L}{3})-(?=\p{L}{3})/gu, " "));

/**
 * L05: no content word of the stem comes back in the key alone.
 * Why: those who do not know choose the option that sounds like the question. An official name does so like any other; the
 * stem can say it in other words.
 */
export const clangAssociation: WordingRule<"L05"> = {
  scope: "wording",
  code: "L05",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: word repeats, also in part of a word",
  suggestion: "Describe it in the stem in other words, or let the word stand in a distractor too.",
  judge: (item) => {
    const parted = onlyKey(item);
    if (parted === undefined || isMadeOfOptions(parted.key)) return undefined;
    const stemParts = partsOf(item.stem);
    const elsewhere = parted.distractors.flatMap(partsOf);
    const repeated = partsOf(parted.key).filter(
      (word) => stemParts.some((other) => sameRoot(word, other)) && !elsewhere.some((other) => sameRoot(word, other)),
    );
    return repeated.length > 0 ? `“${repeated.join("”, “")}” stands in the stem and in the key alone` : undefined;
  },
};
