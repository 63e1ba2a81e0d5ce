import type { BareRule } from "./bare-item";
import { kindOf, measures } from "./reading/kind-of";

/**
 * L09: options are of one kind.
 * Why: a sum of money, a body and a date do not answer the same question, so reading the question rules them out.
 * Source: NBME Item-Writing Guide, homogeneous options; Haladyna, Downing and Rodriguez (2002), rule 22.
 */
export const l09MixedKinds: BareRule = {
  rule: "L09",
  severity: "err",
  mend: "Ask for one kind of thing, and offer that kind only.",
  judge: ({ options }) => {
    const kinds = options.flatMap((option) => kindOf(option) ?? []);
    const found = [...new Set(kinds)];
    const measured = found.some((kind) => measures.has(kind)) && kinds.length >= options.length - 1;
    const eachItsOwn = found.length >= 4 && found.length === options.length && !found.includes("way");
    if (found.length < 3 || !(measured || eachItsOwn)) return undefined;
    return `the options are of different kinds: ${found.map((kind) => `a ${kind}`).join(", ")}`;
  },
};
