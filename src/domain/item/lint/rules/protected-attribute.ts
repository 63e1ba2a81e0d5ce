import { leadInOf } from "../../../english/grammar/lead-in-of";
import { belonging, ofNation } from "../../../english/nouns/peoples";
import { prejudiceIn } from "../../../english/nouns/prejudices";
import { onlyKey } from "../../../english/options/only-key";
import type { WordingRule } from "../lint-rule";

const attribute =
  /\b(muslim|islamic|christian|catholic|protestant|jewish|jew|hindu|sikh|buddhist|atheist|religious|black|white|asian|african|arab|latino|latina|hispanic|indigenous|first nations|gay|lesbian|homosexual|bisexual|transgender|blind|deaf|disabled|wheelchair|pregnant|female|male|wom[ae]n|elderly)\b/i;

/** A lead-in that asks what somebody has, and so takes all that is told of them as evidence. */
const asksWhy =
  /\b(diagnos[ie]s|causes?|caused|illness|infection|disease|condition|disorder|problem|explains?|explanation|reason|suspect(ed)?|likely)\b/i;
/** A journey is exposure. */
const travelled =
  /\b(return\w*|visit\w*|holidays?|trip|travel\w*|journey|came back|comes back|arriv\w+|lived in|moved|migrat\w+|since (?:he|she|they) (?:came|left))\b/i;

/**
 * L29: sex, origin, belief, orientation or disability is not what gives the key away.
 * Why: an item that is answered by a prejudice teaches it, and is easier for some groups than for others.
 */
export const protectedAttribute: WordingRule<"L29"> = {
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
    const prejudice = hint ?? prejudiceIn(item.stem, parted.key, parted.distractors);
    if (prejudice) return `“${prejudice}” serves as a hint at the key`;
    const found = attribute.exec(parted.key)?.[0];
    if (!found) return undefined;
    const same = new RegExp(`\\b${found}\\b`, "i");
    const cues = same.test(item.stem) && !parted.distractors.some((option) => attribute.test(option));
    return cues ? `“${found}” stands in the stem and in the key alone` : undefined;
  },
};

/** The group or nation that a person of the stem is said to belong to. */
const groupIn = (stem: string): string | undefined =>
  belonging.flatMap((shape) => shape.exec(stem)?.[0] ?? [])[0] ??
  (travelled.test(stem) ? undefined : ofNation.exec(stem)?.[0]);
