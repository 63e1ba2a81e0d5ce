import { type Language, languageTag } from "./language";

/** What is said of a count, by the categories of plural that a language has; `other` serves those without a text of their own. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** To make them takes longer than all else here. */
const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/** The text for a count: English has one for 1 alone, French one for all below 2. */
export const pluralIn = (language: Language, count: number, texts: Plural): string => {
  rules[language] ??= new Intl.PluralRules(languageTag(language));
  return texts[rules[language].select(count)] ?? texts.other;
};
