import { leadInOf } from "../../../english/grammar/lead-in-of";
import type { WordingRule } from "../lint-rule";

const emphasised = /\b(NOT|EXCEPT|LEAST|NEVER|CANNOT|NO|UNLIKELY|INCORRECT|FALSE|UNTRUE|WRONG)\b|\*\*?[^*]+\*|_[^_]+_/;
const negative =
  /\b(not|cannot|never|except|excepting|excluding|unlikely|incorrect|inaccurate|inconsistent with|uncharacteristic|unexpected|unrelated|untrue|false|nor)\b|n['’]t\b|(?<!\bat (?:the )?)\bleast (likely|often|well|appropriate|suitable|useful|helpful|important|common|relevant|probable|effective|reliable|accurate|typical|certain|safe|serious|urgent|correct|true)\b|(?<!\bat (?:the )?)\bleast\s*\?|\b(has|have|needs?|requires?|plays?|is|are|gives?|grants?|takes?|bears?|carries|makes?|serves?|issues?) no\b|\bno (role|part|place|effect|need|power|say)\b|\b(should|must|to) (be )?avoid(ed)?\s*\?|\b(should|must) \S+( \S+)? avoid\s*\?|\b(is|are|be|seem|seems) (most |least |very |rather )?(unusual|atypical|uncommon)\b|\b(lacks?|without) which\b|\bfails? to\b|\bother than which\b|\b(is|are) the exception\b|\bwrong (answer|statement|option)\b/i;
/** A clause that tells of somebody, "who has not matched", up to its comma or to the verb after it, is no question. */
const aside =
  /\b(who|whose|whom|if|when|because|since|although|while|once|after|before|until|unless|even though)\b[^,?]*(?=[,?]|$)/gi;
/** "A seal she cannot read": a clause without its "that". */
const unsaid =
  /\b((?:an?|the|any|every) (?:\p{L}+ ){1,3})(?:she|he|they|it|you|we|nobody) (?:cannot|\p{L}+ not|\p{L}+n['’]t|never) [^,?]*?(?=[,?]|$)/giu;
const subjectPattern = /\b(is|are) (an? |the |one |something )?[^,?]*?\b(that|which) [^?]*$/i;

/**
 * L12: the lead-in does not ask for the exception, unless that is flagged and stressed.
 * Why: readers miss a "not", most of all in a second language, and what is learnt is what is wrong.
 */
export const negativeLeadIn: WordingRule<"L12"> = {
  scope: "wording",
  code: "L12",
  severity: "error",
  source: "NBME Item-Writing Guide, negatively phrased lead-in; Haladyna, Downing and Rodriguez (2002), rule 17",
  withoutValue: true,
  suggestion: "Ask for what is so; where the exception itself matters, write NOT or EXCEPT in capitals.",
  judge: ({ stem }) => {
    const lead = leadInOf(stem);
    if (emphasised.test(lead)) return undefined;
    const rest = lead.replace(
      /^(if|when|because|since|although|while|once|after|before|until|unless|except|as)\b[^,?]*,\s*/i,
      "",
    );
    const found = negative.exec(subjectPattern.test(rest) ? rest : withoutAsides(rest));
    return found ? `the lead-in is negative (“${found[0]}”) and does not stress it` : undefined;
  },
};

/** The lead-in without its asides; the question word itself, at the start, begins none. */
const withoutAsides = (text: string): string => {
  const start = /^(\S+\s+)/.exec(text)?.[0] ?? "";
  const rest = text
    .slice(start.length)
    .replace(unsaid, "$1")
    .replace(/\b(that|which) (has|have|had|is|are|was|were|does|do|did) (not|no|never)\b/gi, "$1");
  return start + rest.replace(aside, "");
};
