import { isMadeOfOptions } from "../../../english/options/is-made-of-options";
import type { WordingRule } from "../lint-rule";

const absolute =
  /\b(always|never(?! events?\b)|only|(?<!\b(?:at|in|after|above) )all|every(?! (?:\d|one|two|three|four|five|six|other|second|third))|(?:everyone|everybody|everything)(?! (?:in|of|on|at|from|near|inside|around|who|else)\b)|each and every|nobody|nothing|none|no one|(?<!\b(?:in|at) )any|anyone|anything|entirely|completely|exclusively|solely|totally|absolutely|impossible|invariably|whatever|in no case|under no circumstances|without exception|forever|must always)\b/i;
const combining =
  /\b(all|none|any|neither|no one|nothing|both|either|each) of (the|these|those|them)\b|\b(nothing|none|all|any) (?:of )?(?:the )?above\b/i;

/**
 * L04: absolute terms do not stand on one side only.
 * Why: hardly anything is always so; an option with "always" or "only" is known to be wrong unread, or, alone, to be right.
 */
export const absoluteTerms: WordingRule<"L04"> = {
  scope: "wording",
  code: "L04",
  severity: "warning",
  source: "NBME Item-Writing Guide, testwiseness: absolute terms; Haladyna, Downing and Rodriguez (2002), rule 28",
  suggestion: "Say when and how often, or use such words among the right and the wrong options alike.",
  unlessComplex: true,
  needsKey: true,
  judge: ({ options, keys }) => {
    if (keys.length === options.length) return undefined;
    const isAbsolute = (option: string) => absolute.test(option) && !combining.test(option) && !isMadeOfOptions(option);
    const inKeys = options.filter((option, index) => keys.includes(index) && isAbsolute(option));
    const inDistractors = options.filter((option, index) => !keys.includes(index) && isAbsolute(option));
    if ((inKeys.length === 0) === (inDistractors.length === 0)) return undefined;
    const terms = [...inKeys, ...inDistractors].map((option) => absolute.exec(option)?.[0]);
    return `“${[...new Set(terms)].join("”, “")}” stands ${inKeys.length > 0 ? "in the key" : "in distractors"} only`;
  },
};
