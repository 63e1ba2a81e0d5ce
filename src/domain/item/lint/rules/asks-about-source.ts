import { leadInOf } from "../../../english/grammar/lead-in-of";
import type { WordingRule } from "../lint-rule";

const document =
  "(?:pages?|guides?|notices?|press releases?|releases?|blogs?|articles?|websites?|sources?|copy|copies)";
const speaks = "(?:say|says|said|tell|tells|told|name|names|answer|answers|state|states|mention|mentions|list|lists)";

/** "What does an older page say of a fifth attempt?", "By the newer page, how many …?", "What has this guide found?" */
const patterns: readonly RegExp[] = [
  /\bthis guide\b/i,
  new RegExp(`\\b(?:do|does|did|has|have)\\b[^,?]*\\b${document}\\b[^,?]*\\b${speaks}\\b`, "i"),
  new RegExp(`\\b(?:which|what)\\b[^,?]*\\b${document} ${speaks}\\b`, "i"),
  new RegExp(`(?:^|, )by (?:an?|the|its|this|\\S+['’]s) (?:\\S+ ){0,3}${document}\\b`, "i"),
];

/**
 * L32: the lead-in asks for what is so, and not for what a guide or a page says of it.
 * Why: nobody acts on where a sentence stands. How sure the source is belongs into the rationale.
 */
export const asksAboutSource: WordingRule<"L32"> = {
  scope: "wording",
  code: "L32",
  severity: "warning",
  source: "Haladyna, Downing and Rodriguez (2002), rule 3: ask for important content and not for trivia",
  suggestion: "Ask what the reader does or can expect; say in the rationale where it comes from and how sure it is.",
  judge: ({ stem }) => {
    const lead = leadInOf(stem);
    const found = patterns.map((pattern) => pattern.exec(lead)?.[0]).find((match) => match !== undefined);
    return found && `the lead-in asks about its source (“${found}”)`;
  },
};
