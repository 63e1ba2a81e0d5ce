import type { Language } from "../domain/language";
import { english } from "./en/messages";
import { french } from "./fr/messages";

/** The texts of the interface in one language, by topic. English is the original: what it has, every language must have. */
export type Messages = typeof english;

const messages = { en: english, fr: french } satisfies Record<Language, Messages>;

/** All texts of a language. They are on the server alone: a script in a browser brings the few topics that it shows. */
export const messagesIn = (language: Language): Messages => messages[language];
