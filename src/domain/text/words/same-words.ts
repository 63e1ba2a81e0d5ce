import { foldWords } from "./fold-words";

/** Whether two texts read the same, whatever their case, spacing, quotation marks and dashes. */
export const sameWords = (one: string, other: string): boolean => foldWords(one) === foldWords(other);
