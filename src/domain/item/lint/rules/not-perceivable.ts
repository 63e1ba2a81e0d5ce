import type { WordingRule } from "../lint-rule";

const colour = "red|green|blue|yellow|orange|purple|grey|gray|pink";
const diagnostics: [shape: RegExp, message: string][] = [
  [/!\[\s*\]\(|<img\b(?![^>]*\balt=["'][^"']+["'])/i, "an image has no alternative text"],
  [
    new RegExp(
      `\\b(shown|marked|printed|highlighted|written|drawn|set) in (${colour})\\b|\\bthe (${colour}) (box|text|line|area|word|row|column|button|field|part|one|arrow|bar)s?\\b`,
      "i",
    ),
    "colour is the only cue",
  ],
  [/^\s*\|.*\|\s*\n(?!\s*\|?\s*:?-{3})\s*\|/m, "a table has no row of headers"],
];

/**
 * L30: what is seen can also be read: images have alternative text, colour is not the only cue, tables have headers.
 * Why: a learner with a screen reader, or who sees no red, meets a question without an answer.
 */
export const notPerceivable: WordingRule<"L30"> = {
  scope: "wording",
  code: "L30",
  severity: "error",
  blocks: true,
  source: "WCAG 2.2, criteria 1.1.1, 1.3.1 and 1.4.1",
  suggestion: "Say in words what is to be seen.",
  judge: ({ stem, options }) =>
    diagnostics.find(([pattern]) => [stem, ...options].some((text) => pattern.test(text)))?.[1],
};
