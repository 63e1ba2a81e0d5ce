import type { Language } from "../domain/language";
import { languageTags } from "./language-tags";

/** What a language is called in another: "French", « anglais ». */
export const languageName = (named: Language, language: Language): string =>
  new Intl.DisplayNames(languageTags[language], { type: "language" }).of(named) ?? named;
