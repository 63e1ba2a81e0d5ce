import { type ArticleFiles, articlePaths } from "../article/article-files";
import { readArticleFacts } from "../facts/read-article-facts";
import { readSharedFacts } from "../facts/read-shared-facts";
import { sortFiles } from "../sort-files";
import { readTranslation } from "../translation/read-translation";
import { collectPathwayFacts, type PathwayContext, type QuotingArticle } from "./collect-pathway-facts";

/** What a route may rest on, read from content files in hand. */
export function readPathwayContext(files: ReadonlyMap<string, string>): PathwayContext {
  const { sharedFacts, articles } = sortFiles(files);
  return collectPathwayFacts(readSharedFacts(sharedFacts), articles.map(readQuotedFacts));
}

function readQuotedFacts({ originalSlug, language, texts }: ArticleFiles): QuotingArticle {
  const { facts: file } = articlePaths({ originalSlug, language });
  const text = texts.get("facts.yaml") ?? "";
  const facts = readArticleFacts(file, language ? "" : text);
  return { originalSlug, language, facts, ...(language && { translation: readTranslation(file, text) }) };
}
