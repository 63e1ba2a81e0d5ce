import { leadInOf } from "../../../english/grammar/lead-in-of";
import type { WordingRule } from "../lint-rule";

const quality = "true|false|correct|incorrect|right|wrong|accurate|inaccurate|valid|best|appropriate|applicable";
const statements = "statements?|options?|answers?|sentences?|descriptions?|claims?|assertions?|propositions?";
const openings: RegExp[] = [
  new RegExp(
    `\\b(which|what)( one)?( of (these|the following|the above|them))?( (${statements}))?( (about|on|of|regarding|concerning) .{1,80}?)? (is|are)( (the|most|always|generally|not|NOT))*( (${quality}))( (about|of|regarding|concerning|on|for|in|according) .*|\\s*\\?*$)`,
    "i",
  ),
  new RegExp(
    `\\b(which|what)( one)?( of (these|the following|the above))?( of the)? (${statements}) (best )?(describes?|applies|apply|fits?|holds?)\\b`,
    "i",
  ),
  /\b(which|what) of (these|the following|the above) (applies|apply|holds?|describes?|is the case|fits?)\b/i,
  new RegExp(`\\bwhich of (these|the following) (${statements})\\b`, "i"),
  new RegExp(`\\b(choose|select|pick|mark|identify|find) (the )?(${quality}) (${statements})\\b`, "i"),
  /^(what|how) about\b/i,
  /^which of (these|the following)\s*\??$/i,
];
/**
 * L17: the lead-in can be answered with the options covered.
 * Why: "Which is true?" asks for as many judgements as there are options, about things that need not hang together.
 * A statement form ("Which statement about {row} is right?") is generated from proved statements about one row, and is
 * asked for as such.
 */
export const unfocusedStem: WordingRule<"L17"> & Required<Pick<WordingRule, "unfit">> = {
  scope: "wording",
  code: "L17",
  severity: "error",
  source: "NBME Item-Writing Guide, the cover-the-options rule; Haladyna, Downing and Rodriguez (2002), rule 14",
  unfit: ["true-statement"],
  suggestion: "Ask one full question that somebody who knows can answer without seeing the options.",
  unlessComplex: true,
  judge: ({ stem }) => {
    const lead = leadInOf(stem);
    const plain = lead.replace(/[\s:…_.]+$/, "");
    return openings.some((opening) => opening.test(plain))
      ? `“${lead}” cannot be answered with the options covered`
      : undefined;
  },
};
