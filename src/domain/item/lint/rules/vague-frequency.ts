import type { WordingRule } from "../lint-rule";

const vague =
  /\b(usually|often|sometimes|rarely|seldom|frequently|infrequently|occasionally|generally|commonly|typically|normally|mostly|mainly|largely|probably|possibly|perhaps|might|could|(?<!\bonly (?:\w+ ){1,3})may(?! not\b)|tends? to|as a rule|now and then|from time to time|in most cases|in many cases|in some cases|most of the time|hardly ever|at times|ordinarily|regularly|likely to|many times|quite often)\b/i;
/** May as a month, and words in quotation marks, which are somebody else's. */
const elsewhere = /(?<=\S )May\b|\bMay(?= \d)|^May$|["“][^"”]*["”]/gu;

/** "Where she may work" asks for a permission. */
const isQuestion = /^(where|when|who|whom|which|what|how|whether) .*\bmay\b/i;

/**
 * L13: no vague frequency in an option.
 * Why: nobody agrees what "often" means, so such an option can neither be proved nor refused.
 */
export const vagueFrequency: WordingRule<"L13"> = {
  scope: "wording",
  code: "L13",
  severity: "warning",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty: vague terms; Haladyna, Downing and Rodriguez (2002), rule 29",
  suggestion: "Say how often, or say what is so.",
  judge: ({ options }) => {
    const found = options
      .map((option) => vague.exec(isQuestion.test(option) ? "" : option.replace(elsewhere, ""))?.[0])
      .find((word) => word !== undefined);
    return found && `“${found}” in an option is vague`;
  },
};
