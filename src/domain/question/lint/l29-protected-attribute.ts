import type { BareRule } from "./bare-item";
import { leadInOf } from "./reading/lead-in-of";
import { onlyKey } from "./reading/only-key";

const attribute =
  /\b(muslim|islamic|christian|catholic|protestant|jewish|jew|hindu|sikh|buddhist|atheist|religious|black|white|asian|african|arab|latino|latina|hispanic|indigenous|first nations|gay|lesbian|homosexual|bisexual|transgender|blind|deaf|disabled|wheelchair|pregnant|female|male|wom[ae]n|elderly)\b/i;

const person =
  "(?:man|woman|men|women|boy|girl|child|children|infant|baby|teenager|adolescent|person|people|patient|couple|family|mother|father|nurse|physician|doctor|student|worker|immigrant|refugee|applicant|candidate)s?";
const group =
  "muslim|christian|catholic|jewish|ashkenazi|hindu|sikh|buddhist|black|white|asian|south asian|african|african[- ]american|arab|latino|latina|hispanic|indigenous|inuit|métis|first nations|roma|gay|lesbian|homosexual|bisexual|transgender";
/** A group that a person of the stem belongs to: black stools and white cells are no such thing. Sex and age are part of the picture. */
const belonging = [
  new RegExp(`\\b(?:${group}) (?:\\p{L}+ ){0,2}?${person}\\b`, "iu"),
  /\bof (?:\p{Lu}[\p{L}-]* ){1,3}(?:descent|ancestry|heritage|ethnicity|origin)\b/u,
  /\b(?:man|men) who ha(?:s|ve) sex with (?:another )?m[ae]n\b/i,
];
/** A lead-in that asks what somebody has, and so takes all that is told of them as evidence. */
const asksWhy =
  /\b(diagnos[ie]s|causes?|caused|illness|infection|disease|condition|disorder|problem|explains?|explanation|reason|suspect(ed)?|likely)\b/i;

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
    if (parted === undefined) return undefined;
    const evidence = belonging.flatMap((shape) => shape.exec(item.stem)?.[0] ?? [])[0];
    if (evidence && asksWhy.test(leadInOf(item.stem))) return `“${evidence}” serves as a hint at the key`;
    const found = attribute.exec(parted.key)?.[0];
    if (!found) return undefined;
    const same = new RegExp(`\\b${found}\\b`, "i");
    const cues = same.test(item.stem) && !parted.distractors.some((option) => attribute.test(option));
    return cues ? `“${found}” stands in the stem and in the key alone` : undefined;
  },
};
