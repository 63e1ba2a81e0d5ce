import type { Language } from "../domain/language";
import { languageTags } from "./language-tags";

const rules: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules(languageTags.en),
  fr: new Intl.PluralRules(languageTags.fr),
};

/** Whether a language says a count in the singular: English one alone, French nought and one. */
export const isOne = (count: number, language: Language): boolean => rules[language].select(count) === "one";
