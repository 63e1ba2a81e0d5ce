import type { ContentCache } from "../content-cache";
import type { ArticleFiles } from "./article-files";
import type { ParsedArticle } from "./parsed-article";
import { readArticle, readBeside } from "./read-article";

const names = ["article.mdx", "facts.yaml", "questions.yaml"];

/**
 * Reads articles: of those whose files are as they were, no file again, and where the text alone changed, not the others.
 * `present`: all that there are, whose texts stay known.
 */
export async function readArticles(
  articles: readonly ArticleFiles[],
  { parsed, beside }: Pick<ContentCache, "parsed" | "beside">,
  present: readonly ArticleFiles[] = articles,
): Promise<ParsedArticle[]> {
  const besideOf = (files: ArticleFiles) =>
    beside.keep(nameOf(files), [files.texts.get("facts.yaml"), files.texts.get("questions.yaml")], () =>
      readBeside(files),
    );
  const read = (files: ArticleFiles) => {
    const texts = names.map((name) => files.texts.get(name));
    return parsed.keep(nameOf(files), texts, () => readArticle(files, besideOf));
  };
  beside.retain(new Set(present.map(nameOf)));
  try {
    const all = await Promise.all(articles.map(read));
    // A text may be refused for the time it took on a machine that was busy.
    const failed = new Set(all.filter(({ text }) => text === undefined).map(nameOf));
    parsed.retain(new Set(present.map(nameOf).filter((name) => !failed.has(name))));
    return all;
  } catch (error) {
    parsed.retain(new Set());
    throw error;
  }
}

const nameOf = ({ originalSlug, language }: Pick<ArticleFiles, "originalSlug" | "language">): string =>
  `${originalSlug} ${language ?? ""}`;
