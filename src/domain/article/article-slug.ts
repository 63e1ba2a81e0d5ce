import { addressIn, isLanguage, type Language, originalLanguage } from "../language";
import { slugLength, slugPattern } from "../slug-pattern";

/**
 * An article is a guide in one language. The original has the slug of its guide, a translation this slug and its language, as its file has:
 * `ontario-cpso`, `ontario-cpso.fr`. This slug identifies an article everywhere: in the database, in a request, in an
 * item's identity.
 */
export type ArticleSlugParts = { guideSlug: string; language: Language | undefined };

/** What an article's slug says. `language`: undefined for an original. */
export const parseArticleSlug = (name: string): ArticleSlugParts | undefined => {
  const [guideSlug = "", suffix, ...more] = name.split(".");
  if (more.length > 0 || guideSlug.length > slugLength || !slugPattern.test(guideSlug)) return undefined;
  if (suffix === undefined) return { guideSlug, language: undefined };
  return isLanguage(suffix) && suffix !== originalLanguage ? { guideSlug, language: suffix } : undefined;
};

/** The slug that all articles of a guide share. */
export const guideSlugOf = (name: string): string => parseArticleSlug(name)?.guideSlug ?? name;

/** The slug of a guide's article in a language, where the original is in the language without a prefix. */
export const articleSlugIn = (language: Language, guide: string): string =>
  language === originalLanguage ? guide : `${guide}.${language}`;

/** The language that an article is written in. */
export const languageOf = (name: string): Language => parseArticleSlug(name)?.language ?? originalLanguage;

/** Where an article is read: `/articles/ontario-cpso`, `/fr/articles/ontario-cpso`. */
export const articleAddress = (name: string): string => addressIn(languageOf(name), `/articles/${guideSlugOf(name)}`);
