import type { ContentMemory } from "../content-memory";
import type { EditionFiles } from "./edition-files";
import { readArticle } from "./read-article";
import type { WrittenArticle } from "./written-article";

const names = ["article.mdx", "facts.yaml", "questions.yaml"];

/** Reads all editions: of those whose files are as they were, no file again. */
export async function readArticles(
  editions: readonly EditionFiles[],
  { written }: Pick<ContentMemory, "written">,
): Promise<WrittenArticle[]> {
  const read = (files: EditionFiles) => {
    const texts = names.map((name) => files.texts.get(name));
    return written.keep(nameOf(files), texts, () => readArticle(files));
  };
  try {
    const articles = await Promise.all(editions.map(read));
    // A text may be refused for the time it took on a machine that was busy.
    written.retain(new Set(articles.filter(({ text }) => text !== undefined).map(nameOf)));
    return articles;
  } catch (error) {
    written.retain(new Set());
    throw error;
  }
}

const nameOf = ({ guide, language }: Pick<EditionFiles, "guide" | "language">): string => `${guide} ${language ?? ""}`;
