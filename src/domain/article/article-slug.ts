import { addressIn, isLanguage, type Language, originalLanguage } from "../language";
import { slugLength, slugPattern } from "../slug-pattern";

/**
 * A translation has the slug of its original and its language, as its file has: `ontario-cpso`, `ontario-cpso.fr`. An
 * article's slug identifies it in the database, in requests and in the identities of items.
 */
export type ArticleSlugParts = { originalSlug: string; language: Language | undefined };

/** What an article's slug says. `language`: undefined for an original. */
export const parseArticleSlug = (name: string): ArticleSlugParts | undefined => {
  const [originalSlug = "", suffix, ...more] = name.split(".");
  if (more.length > 0 || originalSlug.length > slugLength || !slugPattern.test(originalSlug)) return undefined;
  if (suffix === undefined) return { originalSlug, language: undefined };
  return isLanguage(suffix) && suffix !== originalLanguage ? { originalSlug, language: suffix } : undefined;
};

/** The slug of the original, which an article shares with its translations: `ontario-cpso` of `ontario-cpso.fr`. */
export const originalSlugOf = (name: string): string => parseArticleSlug(name)?.originalSlug ?? name;

/** The slug of an article in a language. */
export const articleSlugIn = (language: Language, originalSlug: string): string =>
  language === originalLanguage ? originalSlug : `${originalSlug}.${language}`;

/** The language that an article is written in. */
export const languageOf = (name: string): Language => parseArticleSlug(name)?.language ?? originalLanguage;

/** Where readers of a language read an article, in whichever language it is: their own frames it. */
export const articleAddressIn = (language: Language, name: string): string =>
  addressIn(language, `/articles/${originalSlugOf(name)}`);

/** Where an article is at home: `/articles/ontario-cpso`, `/fr/articles/ontario-cpso`. */
export const articleAddress = (name: string): string => articleAddressIn(languageOf(name), name);

/** Where the sentences of the official pages are listed that an article rests on. `source`: leads to those of one page. */
export const excerptsAddress = (name: string, source?: string): string =>
  `${articleAddress(name)}/excerpts${source === undefined ? "" : `#source-${source}`}`;
