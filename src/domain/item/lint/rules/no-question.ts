import { isCompletion } from "../../../english/grammar/is-completion";
import { leadInOf } from "../../../english/grammar/lead-in-of";
import type { WordingRule } from "../lint-rule";
import { unfocusedStem } from "./unfocused-stem";

const order =
  /^(put|place|list|order|arrange|sort|choose|select|name|match|give|write|rank|pick|say|state|mark|tick|find|decide|estimate|calculate|complete)\b/i;

/**
 * L17: the lead-in asks something, orders something, or leaves a sentence open.
 * Why: from "The fee for an application." nobody knows what to do.
 */
export const noQuestion: WordingRule<"L17"> = {
  scope: "wording",
  code: "L17",
  severity: "error",
  source: unfocusedStem.source,
  unfit: unfocusedStem.unfit,
  suggestion: unfocusedStem.suggestion,
  unlessComplex: true,
  judge: ({ stem }) => {
    const lead = leadInOf(stem);
    const plain = lead.replace(/[\s:…_.]+$/, "");
    const asks = /\?["'”’)]*(\s|$)/.test(stem) || /:\s*(put|list|choose|select|order)\b/i.test(lead);
    return asks || order.test(plain) || isCompletion(plain) ? undefined : "the lead-in is no question";
  },
};
