import { originalSlugOf, parseArticleSlug } from "../../domain/article/article-slug";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";

/** One article as it lies in a folder. */
export type ArticleFiles = {
  originalSlug: string;
  /** Undefined for the original. */
  language: Language | undefined;
  /** `article.mdx` and so on → text, without the language. */
  texts: Map<string, string>;
  /** Of files that have no text, and, in the original, of files of the folder that nothing reads. */
  diagnostics: Diagnostic[];
};

/** The paths of the files of an article, relative to the content folder: `articles/ontario-cpso/facts.fr.yaml`. */
export type ArticlePaths = { article: string; facts: string; questions: string };

export function articlePaths({
  originalSlug,
  language,
}: Pick<ArticleFiles, "originalSlug" | "language">): ArticlePaths {
  const infix = language === undefined ? "" : `.${language}`;
  const folder = `articles/${originalSlug}`;
  return {
    article: `${folder}/article${infix}.mdx`,
    facts: `${folder}/facts${infix}.yaml`,
    questions: `${folder}/questions${infix}.yaml`,
  };
}

/** The same of an article by its slug. */
export const articlePathsOf = (slug: string): ArticlePaths =>
  articlePaths({ originalSlug: originalSlugOf(slug), language: parseArticleSlug(slug)?.language });

/** The slug of an article: `ontario-cpso`, `ontario-cpso.fr`. */
export const slugOfFiles = ({ originalSlug, language }: Pick<ArticleFiles, "originalSlug" | "language">): string =>
  language === undefined ? originalSlug : `${originalSlug}.${language}`;
