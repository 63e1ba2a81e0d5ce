import { type Language, languageTag } from "../domain/language";

/** What a language is called in another: "French", « anglais ». */
export const languageName = (other: Language, language: Language): string =>
  new Intl.DisplayNames(languageTag(language), { type: "language" }).of(other) ?? other;
