import { leadInOf } from "../../../english/grammar/lead-in-of";
import { belonging, ofNation } from "../../../english/nouns/peoples";
import { prejudiceIn } from "../../../english/nouns/prejudices";
import { onlyKey } from "../../../english/options/only-key";
import type { WordingRule } from "../lint-rule";

/** A lead-in that asks what somebody has, and so takes all that the stem says of them as evidence. */
const asksWhy =
  /\b(diagnos[ie]s|causes?|caused|illness|infection|disease|condition|disorder|problem|explains?|explanation|reason|suspect(ed)?|likely)\b/i;
/** A journey is exposure. */
const travelled =
  /\b(return\w*|visit\w*|holidays?|trip|travel\w*|journey|came back|comes back|arriv\w+|lived in|moved|migrat\w+|since (?:he|she|they) (?:came|left))\b/i;

/**
 * L29: no prejudice about a group or nation serves as a hint.
 * Why: an item that is answered by a prejudice teaches it, and is easier for some groups than for others.
 */
export const prejudice: WordingRule<"L29"> = {
  scope: "wording",
  code: "L29",
  severity: "warning",
  source:
    "Standards for Educational and Psychological Testing (2014), chapter 3; NBME Item-Writing Guide, patient characteristics",
  suggestion: "Leave the attribute out, or let it stand in key and distractors alike.",
  judge: (item) => {
    const parted = onlyKey(item);
    if (parted === undefined) return undefined;
    const hint = asksWhy.test(leadInOf(item.stem)) ? groupIn(item.stem) : undefined;
    const found = hint ?? prejudiceIn(item.stem, parted.key, parted.distractors);
    return found && `“${found}” serves as a hint at the key`;
  },
};

/** The group or nation that a person of the stem is said to belong to. */
const groupIn = (stem: string): string | undefined =>
  belonging.flatMap((pattern) => pattern.exec(stem)?.[0] ?? [])[0] ??
  (travelled.test(stem) ? undefined : ofNation.exec(stem)?.[0]);
