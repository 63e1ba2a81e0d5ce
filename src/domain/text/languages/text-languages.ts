import type { Language } from "../../language";
import type { TextLanguage } from "../text-language";
import { english } from "./english";
import { french } from "./french";

/** Every language that guides are written in. */
export const textLanguages = { en: english, fr: french } satisfies Record<Language, TextLanguage>;

export const textLanguageOf = (language: Language): TextLanguage => textLanguages[language];
