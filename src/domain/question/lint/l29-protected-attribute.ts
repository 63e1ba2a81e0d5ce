import type { BareRule } from "./bare-item";
import { onlyKey } from "./reading/only-key";

const attribute =
  /\b(muslim|islamic|christian|catholic|protestant|jewish|jew|hindu|sikh|buddhist|atheist|religious|black|white|asian|african|arab|latino|latina|hispanic|indigenous|first nations|gay|lesbian|homosexual|bisexual|transgender|blind|deaf|disabled|wheelchair|pregnant|female|male|wom[ae]n|elderly)\b/i;

/**
 * L29: sex, origin, belief, orientation or disability is not what gives the key away.
 * Why: an item that is answered by a prejudice teaches it, and is easier for some groups than for others.
 * Source: Standards for Educational and Psychological Testing (2014), chapter 3; NBME Item-Writing Guide, patient characteristics.
 */
export const l29ProtectedAttribute: BareRule = {
  rule: "L29",
  severity: "warn",
  mend: "Leave the attribute out, or let it stand in key and distractors alike.",
  judge: (item) => {
    const parted = onlyKey(item);
    const found = parted && attribute.exec(parted.key)?.[0];
    if (!parted || !found) return undefined;
    const same = new RegExp(`\\b${found}\\b`, "i");
    const cues = same.test(item.stem) && !parted.distractors.some((option) => attribute.test(option));
    return cues ? `“${found}” stands in the stem and in the key alone` : undefined;
  },
};
