import { sentencesOf } from "./sentences-of";
import { wordsOf } from "./words-of";

/** A last sentence this short, such as "Which one?", asks with the sentence before it. */
const tooShort = 3;

/** What the question asks, without the vignette before it: the last sentence. Words in quotation marks are somebody else's. */
export const leadInOf = (stem: string): string => {
  const sentences = sentencesOf(stem);
  const last = sentences.at(-1) ?? "";
  const whole = wordsOf(last).length <= tooShort ? `${sentences.at(-2) ?? ""} ${last}`.trim() : last;
  return whole.replace(/(?<!\p{L})(["“«]|['‘](?=\p{L}))[^"”»]*?(["”»]|['’](?!\p{L}))/gu, "…");
};
