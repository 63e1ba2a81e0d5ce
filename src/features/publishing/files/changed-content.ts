import { isDeepStrictEqual } from "node:util";
import type { CompiledArticle, Content } from "../../../content/content";
import { hashArticle } from "../../../domain/article/publication/hash-article";
import type { Diagnostic } from "../../../domain/diagnostic";
import { toPublishedPathway } from "../../../domain/pathway/pathway";

const isSame = (one: CompiledArticle | undefined, other: CompiledArticle): boolean => {
  if (one === other) return true;
  if (!one || !isDeepStrictEqual(one.release, other.release)) return false;
  if (one.result.ok && other.result.ok) return hashArticle(one.result.value) === hashArticle(other.result.value);
  return isDeepStrictEqual(one.result, other.result);
};

const textOfPathway = ({ pathway }: Content) => (typeof pathway === "object" ? toPublishedPathway(pathway) : pathway);

const newDiagnostics = (before: Content, after: Content): Diagnostic[] => {
  const known = new Set(before.diagnostics.map((each) => JSON.stringify(each)));
  return after.diagnostics.filter((each) => !known.has(JSON.stringify(each)));
};

/**
 * Of the content after a change, what the change made: articles that differ, also because a shared file does, and what is
 * said of them. What was as it is now, and was not published yet, is left to whoever wrote it. `own`: articles whose own
 * files changed, though they say the same.
 */
export const changedContent = (before: Content, after: Content, own: ReadonlySet<string>): Content => {
  const compiledBefore = new Map(before.articles.map((article) => [article.slug, article]));
  const withdrawnBefore = before.withdrawn.map(({ value }) => value);
  const hasSamePathway = isDeepStrictEqual(textOfPathway(before), textOfPathway(after));
  return {
    ...after,
    articles: after.articles.filter(
      (article) => own.has(article.slug) || !isSame(compiledBefore.get(article.slug), article),
    ),
    searchWords: isDeepStrictEqual(before.searchWords, after.searchWords) ? undefined : after.searchWords,
    pathway: hasSamePathway ? undefined : after.pathway,
    withdrawn: after.withdrawn.filter(({ value }) => !withdrawnBefore.some((each) => isDeepStrictEqual(each, value))),
    diagnostics: newDiagnostics(before, after),
  };
};
