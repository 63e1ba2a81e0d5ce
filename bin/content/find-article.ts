import path from "node:path";
import { compileContent } from "../../src/content/compile-content";
import type { CompiledArticle } from "../../src/content/content";
import { readFiles } from "../../src/content/read-files";
import { sortFiles } from "../../src/content/sort-files";
import { articleSlugIn, originalSlugOf } from "../../src/domain/article/article-slug";
import { originalLanguage } from "../../src/domain/language";
import { root } from "../run-step";

/** An article as its files have it; undefined where there is none of that name. `slugs`: of those there are. */
export const findArticle = async (
  slug: string,
): Promise<{ article: CompiledArticle | undefined; slugs: readonly string[] }> => {
  const { files, pictures, diagnostics } = await readFiles(path.join(root, "content"));
  const { articles } = await compileContent(files, diagnostics, undefined, {
    only: [originalSlugOf(slug)],
    pictures: new Set(pictures.keys()),
  });
  const slugs = sortFiles(files).articles.map(({ originalSlug, language = originalLanguage }) =>
    articleSlugIn(language, originalSlug),
  );
  return { article: articles.find((each) => each.slug === slug), slugs };
};

/** What to write in the stead of a name that no article has. `command`: the line with `<slug>` in it. */
export const adviseSlug = (slug: string, slugs: readonly string[], command: string): string => {
  const advice = slug === "" ? `Name an article: ${command}.` : `There is no article “${slug}”.`;
  return `${advice} There ${slugs.length === 1 ? "is" : "are"}: ${slugs.join(", ")}.`;
};
