import { onlyKey } from "../../../english/options/only-key";
import type { WordingRule } from "../lint-rule";
import { prejudice } from "./prejudice";

const attribute =
  /\b(muslim|islamic|christian|catholic|protestant|jewish|jew|hindu|sikh|buddhist|atheist|religious|black|white|asian|african|arab|latino|latina|hispanic|indigenous|first nations|gay|lesbian|homosexual|bisexual|transgender|blind|deaf|disabled|wheelchair|pregnant|female|male|wom[ae]n|elderly)\b/i;

/**
 * L29: sex, origin, belief, orientation or disability is not what stem and key share.
 * Why: an item that is answered by a prejudice teaches it, and is easier for some groups than for others.
 */
export const protectedAttribute: WordingRule<"L29"> = {
  scope: "wording",
  code: "L29",
  severity: "warning",
  source: prejudice.source,
  suggestion: prejudice.suggestion,
  judge: (item) => {
    const parted = onlyKey(item);
    if (parted === undefined) return undefined;
    const found = attribute.exec(parted.key)?.[0];
    if (!found) return undefined;
    const same = new RegExp(`\\b${found}\\b`, "i");
    const cues = same.test(item.stem) && !parted.distractors.some((option) => attribute.test(option));
    return cues ? `“${found}” stands in the stem and in the key alone` : undefined;
  },
};
