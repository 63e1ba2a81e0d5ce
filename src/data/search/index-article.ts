import type { Article } from "../../domain/article/article";
import { countWords } from "../../domain/search/count-words";
import { toEntries } from "../../domain/search/to-entries";
import type { Prisma } from "../generated/client";
import { indexTerms } from "./index-terms";
import { unindexArticle } from "./unindex-article";

/** Makes search find what the article says now, and nothing of what it said before. Publishers take turns. */
export const indexArticle = async (
  transaction: Prisma.TransactionClient,
  article: Omit<Article, "items">,
): Promise<void> => {
  const { slug, language } = article;
  await unindexArticle(transaction, slug);
  const entries = toEntries(article);
  await transaction.searchEntry.createMany({
    data: entries.map((entry, position) => ({ ...entry, articleSlug: slug, language, position })),
  });
  await indexTerms(transaction, language, countWords(entries, 1));
};
