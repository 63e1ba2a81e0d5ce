import { articleAddressIn, languageOf } from "../article/article-slug";
import type { Language } from "../language";

/** Leads to the sentence of the guide that states a fact. `language`: the reader's, where it is not the guide's. */
export const passageAddress = (article: string, fact: string, language: Language = languageOf(article)): string =>
  `${articleAddressIn(language, article)}#fact-${fact}`;
