import { addressIn, isLanguage, type Language, originalLanguage } from "../language";
import { slugLength, slugPattern } from "../slug-pattern";

/**
 * A guide in one language. The original is named by its slug, a translation by the slug and its language, as its file is:
 * `ontario-cpso`, `ontario-cpso.fr`. This name stands wherever an article is meant: in the database, in a request, in an
 * item's identity.
 */
export type Edition = { guide: string; language: Language | undefined };

/** What an edition's name says. `language`: undefined for an original. */
export const readEdition = (name: string): Edition | undefined => {
  const [guide = "", suffix, ...more] = name.split(".");
  if (more.length > 0 || guide.length > slugLength || !slugPattern.test(guide)) return undefined;
  if (suffix === undefined) return { guide, language: undefined };
  return isLanguage(suffix) && suffix !== originalLanguage ? { guide, language: suffix } : undefined;
};

/** The slug that all editions of a guide share. */
export const guideOfEdition = (name: string): string => readEdition(name)?.guide ?? name;

/** The name of a guide's edition in a language, where the original is in the language without a prefix. */
export const editionIn = (language: Language, guide: string): string =>
  language === originalLanguage ? guide : `${guide}.${language}`;

/** The language that an edition is written in. */
export const languageOfEdition = (name: string): Language => readEdition(name)?.language ?? originalLanguage;

/** Where an edition is read: `/articles/ontario-cpso`, `/fr/articles/ontario-cpso`. */
export const articleAddress = (name: string): string =>
  addressIn(languageOfEdition(name), `/articles/${guideOfEdition(name)}`);
