import path from "node:path";
import { formerSlugsIn } from "../../src/content/article/former-slugs";
import { ownBuildCache } from "../../src/content/build-cache";
import { compileContent } from "../../src/content/compile-content";
import type { CompiledArticle } from "../../src/content/content";
import { contentCache } from "../../src/content/content-cache";
import { type FilesRead, readFiles } from "../../src/content/read-files";
import { sortFiles } from "../../src/content/sort-files";
import { articleSlugIn, languageOf, originalSlugOf } from "../../src/domain/article/article-slug";
import type { ArticleIdentity } from "../../src/domain/article/publication/article-id";
import { originalLanguage } from "../../src/domain/language";
import { root } from "../run-step";

/** The files of the project's articles. */
export const readContent = (): Promise<FilesRead> => readFiles(path.join(root, "content"));

const compileOne = async (folder: FilesRead, originalSlug: string, published: readonly ArticleIdentity[] = []) => {
  const { files, pictures, diagnostics } = folder;
  const options = { only: [originalSlug], published, pictures: new Set(pictures.keys()) };
  return (await compileContent(files, diagnostics, contentCache(ownBuildCache()), options)).articles;
};

/** An article as its files have it; undefined where there is none of that name. `slugs`: of those there are. */
export const findArticle = async (
  slug: string,
): Promise<{ article: CompiledArticle | undefined; slugs: readonly string[] }> => {
  const folder = await readContent();
  const articles = await compileOne(folder, originalSlugOf(slug));
  const slugs = sortFiles(folder.files).articles.map(({ originalSlug, language = originalLanguage }) =>
    articleSlugIn(language, originalSlug),
  );
  return { article: articles.find((each) => each.slug === slug), slugs };
};

/** The article whose items have identities that begin with an id, under whichever name it has by now. */
export const findArticleById = async (folder: FilesRead, id: string): Promise<CompiledArticle | undefined> => {
  const named = originalSlugOf(id);
  const texts = sortFiles(folder.files).articles.filter(({ language }) => language === undefined);
  const renamed = texts.find(({ texts: own }) => formerSlugsIn(own.get("article.mdx") ?? "").includes(named));
  const isPresent = texts.some(({ originalSlug }) => originalSlug === named);
  const originalSlug = isPresent ? named : (renamed?.originalSlug ?? named);
  // As if readers had it under its first name, so that its questions keep their identities.
  const articles = await compileOne(folder, originalSlug, [{ slug: id, id }]);
  return articles.find(({ slug }) => slug === articleSlugIn(languageOf(id), originalSlug));
};

/** What to write in the stead of a name that no article has. `command`: the line with `<slug>` in it. */
export const adviseSlug = (slug: string, slugs: readonly string[], command: string): string => {
  const advice = slug === "" ? `Name an article: ${command}.` : `There is no article “${slug}”.`;
  return `${advice} There ${slugs.length === 1 ? "is" : "are"}: ${slugs.join(", ")}.`;
};
