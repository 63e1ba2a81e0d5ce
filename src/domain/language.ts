/** The languages that guides are written in and that every page speaks. The first is the one without a prefix in its addresses. */
export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (name: unknown): name is Language => languages.some((language) => language === name);

/** What a page is told of its language; anything else counts as the first. */
export const languageNamed = (name: unknown): Language => (isLanguage(name) ? name : languages[0]);

export const otherLanguage = (language: Language): Language =>
  languages.find((other) => other !== language) ?? language;

/** A page in a language: `/fr/practice` for `/practice`. Addresses of programs (`/api/…`) have no language. */
export const addressIn = (language: Language, path: string): string =>
  language === languages[0] ? path : path === "/" ? `/${language}` : `/${language}${path}`;
