import type { Language } from "../domain/language";

/**
 * The same words in every language. A dictionary is made of one file for each language (`en/reading.ts`, `fr/reading.ts`),
 * the French one typed by the English one, so that a word that is missing in either does not compile.
 */
export type Dictionary<Words> = Record<Language, Words>;
