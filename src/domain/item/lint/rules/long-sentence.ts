import { splitSentences } from "../../../text/split-sentences";
import type { WordingRule } from "../lint-rule";

const most = 30;

/**
 * L21: no sentence has over 30 words.
 * Why: learners read in a second language; what they miss should be the rule and not the English.
 */
export const longSentence: WordingRule<"L21"> = {
  scope: "wording",
  code: "L21",
  severity: "warning",
  source: "Abedi and Lord (2001), linguistic modification; NBME Item-Writing Guide, irrelevant difficulty",
  suggestion: "Make two sentences of it, say it in the positive, or use plain words.",
  judge: ({ stem, options }) => {
    const long = [stem, ...options].flatMap(splitSentences).find((sentence) => sentence.split(/\s+/).length > most);
    return long && `the sentence “${long.slice(0, 40)}…” has ${long.split(/\s+/).length} words`;
  },
};
