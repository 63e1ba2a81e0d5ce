import { foldText } from "../../text/fold-text";
import { foldSpace } from "../../text/words/fold-words";

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as it was typed, with some of its words exchanged. `words`: one for each of its words, folded: those that differ
 * take the place of what was typed, and "" takes it away. Where a sign makes the words come out otherwise, the words alone.
 */
export const rewriteText = (text: string, words: readonly string[]): string => {
  const typed = text.match(word) ?? [];
  if (typed.length !== words.length) return words.filter((one) => one !== "").join(" ");
  let position = 0;
  const rewritten = text.replace(word, (old) => {
    const now = words[position++] ?? "";
    return now === foldText(old) ? old : now;
  });
  return foldSpace(rewritten);
};
