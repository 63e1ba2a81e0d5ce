import type { BareRule } from "./bare-item";

const none =
  /^(none|neither|no one|no|not one|not any|nothing)( one)? of (the|these|those|them)\b.{0,20}$|^(none|neither|nothing)( of)?( them)?( above| here| listed| named)?\.?$|^no (option|answer)s? (above|here|is)|^other than (the above|these)/i;

/**
 * L11: no option says that none is right.
 * Why: it shows that the learner knows what is wrong, never what is right, and it is true of anything not listed.
 * Source: NBME Item-Writing Guide, technical flaws; Haladyna, Downing and Rodriguez (2002), rule 25.
 */
export const l11NoneOfTheAbove: BareRule = {
  rule: "L11",
  severity: "err",
  mend: "Put a real answer in its place, or take it out.",
  judge: ({ options }) => {
    const found = options.find((option) => none.test(option.trim()));
    return found && `“${found}” says only what is wrong`;
  },
};
