import { foldText } from "../../text/fold-text";

/** A folded word as a text spells it, with its accents; in small letters where the text has it so anywhere. Undefined where it does not stand there. */
export const spellWord = (word: string, text: string): string | undefined => {
  const found = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((token) => foldText(token) === word);
  const usual = found.find((token) => token === token.toLowerCase()) ?? found[0];
  // A capital in the front alone belongs to the sentence.
  return usual && usual.slice(1) === usual.slice(1).toLowerCase() ? usual.toLowerCase() : usual;
};
