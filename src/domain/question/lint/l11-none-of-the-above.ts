import type { BareRule } from "./bare-item";
import { saysNone } from "./reading/is-made-of-options";

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
    const found = options.find((option) => saysNone.test(option.trim()));
    return found && `“${found}” says only what is wrong`;
  },
};
