import type { BareRule } from "./bare-item";
import { isComplex } from "./reading/is-complex";

const all =
  /^(all|both|each|any|everything|two|three) (of )?(the )?(above|these|those|them|foregoing|preceding|options|answers|first two|last two|other(s| options)?)\b|^(all|everything)( listed| named| mentioned)?( here| above)$|\b(all|both) of (the )?(above|first two|others)\b/i;
const letters =
  /^(both |all of )?\(?[A-E]\)?(,? (and|or) |, ?|\/| & )\(?[A-E]\)?\b(?! \p{Ll})|^(both |either )?options? (\d|[A-E])( and | or )/iu;
/** Where nearly every option is a pair of names there is nothing to be made of: vitamins A and D, B1 and C. */
const pair = /^\S+ and \S+$/;

/**
 * L10: no option is made of other options: "all of the above", "A and B".
 * Why: knowing two of them is enough to choose all, and knowing one to be wrong is enough to rule it out.
 * Source: NBME Item-Writing Guide, technical flaws; Haladyna, Downing and Rodriguez (2002), rule 26.
 */
export const l10AllOfTheAbove: BareRule = {
  rule: "L10",
  severity: "err",
  mend: "Take it out; ask for all that apply where several are right.",
  judge: (item) => {
    if (isComplex(item)) return undefined;
    const arePairs = item.options.filter((option) => !pair.test(option)).length < 2;
    const found = item.options.find((option) => all.test(option) || (letters.test(option) && !arePairs));
    return found && `“${found}” is made of other options`;
  },
};
