import type { Language } from "../domain/language";

/** The languages as they are written in Canada: what days, numbers and plurals are formatted by. */
export const languageTags: Record<Language, string> = { en: "en-CA", fr: "fr-CA" };
