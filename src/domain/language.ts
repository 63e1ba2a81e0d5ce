import { languageTable, originalLanguage as original } from "../../languages.mjs";

/** One of the languages in `languages.mjs`, by its code. */
export type Language = keyof typeof languageTable;

export const isLanguage = (name: unknown): name is Language =>
  typeof name === "string" && Object.hasOwn(languageTable, name);

export const languages: readonly Language[] = Object.keys(languageTable).filter(isLanguage);

/** A value for each language. */
export const perLanguage = <Value>(valueIn: (language: Language) => Value): Record<Language, Value> =>
  // The compiler does not know which names the entries of an object come back with.
  Object.fromEntries(languages.map((language) => [language, valueIn(language)])) as Record<Language, Value>;

/** The language that guides are translated from, whose addresses have no prefix. */
export const originalLanguage: Language = original;

/** The language of that code; anything else counts as the original. */
export const toLanguage = (name: unknown): Language => (isLanguage(name) ? name : originalLanguage);

/** What a language is called by those who speak it. */
export const ownName = (language: Language): string => languageTable[language].name;

/** For `Intl`: a language as it is written in Canada. */
export const languageTag = (language: Language): string => languageTable[language].tag;

/** A page in a language: `/fr/practice` for `/practice`. Addresses of programs (`/api/…`) have no language. */
export const addressIn = (language: Language, path: string): string =>
  language === originalLanguage ? path : path === "/" ? `/${language}` : `/${language}${path}`;
