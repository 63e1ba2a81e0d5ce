import { doubleNegativeIn } from "../../../english/double-negative-in";
import { idiomIn } from "../../../english/idioms";
import { splitSentences } from "../../../text/split-sentences";
import type { BareRule } from "../bare-item";

const most = 30;

/**
 * L21: no sentence over 30 words, no double negative, no idiom.
 * Why: learners read in a second language; what they miss should be the rule and not the English.
 * Source: Abedi and Lord (2001), linguistic modification; NBME Item-Writing Guide, irrelevant difficulty.
 */
export const l21HardLanguage: BareRule = {
  rule: "L21",
  severity: "warn",
  suggestion: "Make two sentences of it, say it in the positive, or use plain words.",
  judge: ({ stem, options }) => {
    const sentences = [...splitSentences(stem), ...options.flatMap(splitSentences)];
    const long = sentences.find((sentence) => sentence.split(/\s+/).length > most);
    if (long) return `the sentence “${long.slice(0, 40)}…” has ${long.split(/\s+/).length} words`;
    const idiom = idiomIn([stem, ...options].join("\n"));
    if (idiom) return `“${idiom}” is an idiom`;
    const double = sentences.map(doubleNegativeIn).find((found) => found !== undefined);
    return double && `“${double}” is a double negative`;
  },
};
