import { splitSentences } from "../../text/split-sentences";
import { splitWords } from "../split-words";
import { isVerb } from "./is-verb";

/** A last sentence this short asks with the sentence before it, as "Which one?" and "Which is it?"; "What comes first?" does not. */
const tooShort = 3;
const leans = /\b(it|they|one|he|she|these|those)\b/i;

/** What the question asks, without the vignette before it: the last sentence. Words in quotation marks are somebody else's. */
export const leadInOf = (stem: string): string => {
  const sentences = splitSentences(stem);
  const last = sentences.at(-1) ?? "";
  const words = splitWords(last);
  const asksAlone = words.some((word, index) => isVerb(word, words[index - 1], words[index + 1])) && !leans.test(last);
  const whole = words.length <= tooShort && !asksAlone ? `${sentences.at(-2) ?? ""} ${last}`.trim() : last;
  return whole.replace(/(?<!\p{L})(["“«]|['‘](?=\p{L}))[^"”»]*?(["”»]|['’](?!\p{L}))/gu, "…");
};
