import { isComplex } from "../../../english/is-complex";
import { joinsClaims } from "../../../english/joins-claims";
import { splitWords } from "../../../english/split-words";
import type { BareRule } from "../bare-item";

const most = 15;

/**
 * L15: an option is one claim of at most 15 words.
 * Why: of two claims one may be known and the other not, and long options test reading.
 * Source: NBME Item-Writing Guide, irrelevant difficulty: options long, complicated or double; Haladyna and others (2002), rule 8.
 */
export const l15LongOrDouble: BareRule = {
  rule: "L15",
  severity: "warn",
  suggestion: "Keep the claim that is asked for; move the rest to the stem or to the rationale.",
  judge: (item) => {
    if (isComplex(item)) return undefined;
    const { options, keys } = item;
    const long = options.find((option) => splitWords(option).length > most);
    if (long) return `“${long}” has over ${most} words`;
    const double = options.filter(joinsClaims);
    const keyed = keys.some((index) => double.includes(options[index] ?? ""));
    return double.length > 1 || (keyed && double.length > 0) ? `“${double[0]}” makes two claims` : undefined;
  },
};
