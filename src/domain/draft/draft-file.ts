import { z } from "zod";
import { type Language, languages, originalLanguage } from "../language";
import { slugPattern } from "../slug-pattern";

const translations = languages.filter((language) => language !== originalLanguage).join("|");
const articleFile = new RegExp(
  `^articles/([^/]+)/(?:article(?:\\.(?:${translations}))?\\.mdx|(?:facts|questions)(?:\\.(?:${translations}))?\\.yaml)$`,
);
const sharedFacts = /^facts\/([^/]+)\.yaml$/;

/** The most characters that a file of a draft may have; the gate counts bytes and says more. */
const mostCharacters = 400_000;

const isDraftPath = (path: string): boolean => {
  const [, name] = articleFile.exec(path) ?? sharedFacts.exec(path) ?? [];
  return name !== undefined && slugPattern.test(name);
};

/** A file that a draft may change, relative to the content folder: of an article, or shared facts. */
export const draftPathSchema = z
  .string()
  .max(200)
  .refine(isDraftPath, "name a file of an article or of shared facts, such as articles/ontario-cpso/article.mdx");

/** The text of a file; null where there is none. */
export const draftTextSchema = z.string().max(mostCharacters).nullable();

/** Texts by path, relative to the content folder; null where a file is to be removed. */
export type DraftFiles = ReadonlyMap<string, string | null>;

/** Which file of an article a path names, without its language. */
export const isArticleText = (path: string): boolean => path.endsWith(".mdx");

/** The languages of the articles that paths are of, in the order of all languages. */
export const languagesOfFiles = (paths: readonly string[]): Language[] => {
  const ofArticles = paths.filter((path) => articleFile.test(path));
  const infix = (path: string) => path.split(".").at(-2);
  const found = new Set(ofArticles.map((path) => languages.find((each) => each === infix(path)) ?? originalLanguage));
  return languages.filter((language) => found.has(language));
};
