import type { Language } from "../domain/language";
import { refusalsWords } from "./refusals-words";

/** Why something was refused, in the reader's words. `type`: of a problem, as a URN or as its last part. */
export const sayRefusal = (type: string, language: Language): string => {
  const words = refusalsWords[language];
  const known = Object.entries(words).find(([name]) => name === type.slice(type.lastIndexOf(":") + 1));
  return known?.[1] ?? words.other;
};
