import type { Article } from "../domain/article/article";
import type { Language } from "../domain/language";
import { countWords } from "../domain/search/count-words";
import { entriesOf } from "../domain/search/entries-of";
import type { Prisma } from "./generated/client";

/** Adds to, or takes from, the number of entries that have each word; a word that none has any more goes. */
const addTerms = async (transaction: Prisma.TransactionClient, language: Language, counts: Map<string, number>) => {
  await transaction.$executeRaw`
    INSERT INTO search_term AS known (language, word, lexeme, entries)
    SELECT ${language}, word, lexeme, entries FROM (
      SELECT word, entries, (tsvector_to_array(to_tsvector(search_config(${language}), word)))[1] AS lexeme
      FROM unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[]) AS counted (word, entries)
    ) stemmed WHERE lexeme IS NOT NULL
    ON CONFLICT (language, word) DO UPDATE SET entries = known.entries + EXCLUDED.entries`;
  await transaction.$executeRaw`DELETE FROM search_term WHERE language = ${language} AND entries <= 0`;
};

/** Makes search find what the article says now, and nothing of what it said before. Publishers take turns. */
export const indexArticle = async (
  transaction: Prisma.TransactionClient,
  article: Omit<Article, "items">,
): Promise<void> => {
  const { slug, language } = article;
  const old = await transaction.searchEntry.findMany({ where: { articleSlug: slug } });
  if (old[0]) await addTerms(transaction, old[0].language as Language, countWords(old, -1));
  await transaction.searchEntry.deleteMany({ where: { articleSlug: slug } });
  const entries = entriesOf(article);
  await transaction.searchEntry.createMany({
    data: entries.map((entry, position) => ({ ...entry, articleSlug: slug, language, position })),
  });
  await addTerms(transaction, language, countWords(entries, 1));
};
