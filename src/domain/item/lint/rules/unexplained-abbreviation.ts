import { abbreviationsIn, expandedIn } from "../../../english/abbreviations-in";
import type { WordingRule } from "../lint-rule";

/**
 * L20: every abbreviation is in the glossary of the article or is expanded where it stands.
 * Why: a question on the rule becomes a question on the alphabet. A plural s and Roman numerals are no abbreviations, nor is
 * what is put together of the letters beside it: the blood groups A, B and AB.
 */
export const unexplainedAbbreviation: WordingRule<"L20"> = {
  scope: "wording",
  code: "L20",
  severity: "warning",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty; Abedi and Lord (2001), The language factor in mathematics tests",
  readsAnyLanguage: true,
  suggestion: "Write it out with the abbreviation in parentheses, here or in the article.",
  judge: ({ stem, options, knownAbbreviations }) => {
    const text = [stem, ...options].join("\n");
    const explained = new Set([...knownAbbreviations, ...expandedIn(text)]);
    const isOfLetters = (found: string) => [...found].every((letter) => options.includes(letter));
    const strange = abbreviationsIn(text).filter((found) => !explained.has(found) && !isOfLetters(found));
    return strange.length > 0 ? `“${strange.join("”, “")}” is not explained` : undefined;
  },
};
