import { foldWords } from "../text/words/fold-words";

const word = /[\p{L}\p{N}]+(?:['’.,-]?[\p{L}\p{N}]+)*/gu;

/** The words of a text in lower case; "three-month" and "1,725" are one each. */
export const splitWords = (text: string): string[] => foldWords(text).match(word) ?? [];
