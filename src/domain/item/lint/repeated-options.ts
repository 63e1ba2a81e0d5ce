import { numberOfWord } from "../../text/numbers/number-of-word";
import { foldWords } from "../../text/words/fold-words";

/**
 * As a reader tells options apart: case, spaces, hyphens, marks, a leading article, accents, an ampersand and British or
 * American spelling make no difference, nor does "two" beside "2". Signs that change what is said (+, %, <, a minus before
 * a number, the hyphen of a range) stay.
 */
const asRead = (text: string): string => {
  const folded = foldWords(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  const words = folded
    .replace(/&/g, " and ")
    .replace(/(?<=\p{L})['.](?=\p{L})/gu, "")
    .replace(/(?<=\p{L})-(?=[\p{L}\p{N}])|(?<=\p{N})-(?=\p{L})|[.,;:!?"()[\]](?!\d)/gu, " ")
    .replace(/(?<!\d)([.,])(?=\d)/g, "0.")
    .replace(/^\s*(?:the|an?) (?=\S)/, "")
    .trim()
    .split(/\s+/);
  return words.map((word) => String(numberOfWord(word) ?? spelled(word))).join("");
};

/** One spelling for what is spelled in two ways. */
const spelled = (word: string): string =>
  word
    .replace(/ae|oe/g, "e")
    .replace(/our(?=s?$|ed$|ing$|ite)/, "or")
    .replace(/is(?=e[sd]?$|ing$|ation)/, "iz")
    .replace(/(?<=[bt])re$/, "er");

/** The options that read like one before them. */
export const repeatedOptions = <Read extends { text: string }>(options: readonly Read[]): Read[] => {
  const read = options.map(({ text }) => asRead(text));
  return options.filter((_, index) => read.indexOf(read[index] ?? "") < index);
};
