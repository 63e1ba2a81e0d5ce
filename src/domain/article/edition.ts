import { z } from "zod";
import { addressIn, type Language, languageSchema, languages } from "../language";
import { slugSchema } from "../slug";

/**
 * A guide in one language. The original is named by its slug, a translation by the slug and its language, as its file is:
 * `ontario-cpso`, `ontario-cpso.fr`. This name stands wherever an article is meant: in the database, in a request, in an
 * item's identity.
 */
export type Edition = { guide: string; language: Language | undefined };

/** What an edition's name says. `language`: undefined for an original. */
export const readEdition = (name: string): Edition | undefined => {
  const [guide = "", suffix, ...more] = name.split(".");
  const language = languageSchema.safeParse(suffix);
  if (more.length > 0 || !slugSchema.safeParse(guide).success) return undefined;
  if (suffix === undefined) return { guide, language: undefined };
  return language.success && language.data !== languages[0] ? { guide, language: language.data } : undefined;
};

export const editionSchema = z
  .string()
  .max(90)
  .refine(
    (name) => readEdition(name) !== undefined,
    "use the slug of a guide, such as ontario-cpso or ontario-cpso.fr",
  );

/** The slug that all editions of a guide share. */
export const guideOfEdition = (name: string): string => readEdition(name)?.guide ?? name;

/** The name of a guide's edition in a language, where the original is in the language without a prefix. */
export const editionIn = (language: Language, guide: string): string =>
  language === languages[0] ? guide : `${guide}.${language}`;

/** Where an edition is read: `/articles/ontario-cpso`, `/fr/articles/ontario-cpso`. */
export const articleAddress = (name: string): string => {
  const edition = readEdition(name);
  return addressIn(edition?.language ?? languages[0], `/articles/${edition?.guide ?? name}`);
};
