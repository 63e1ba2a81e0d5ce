import type { Language } from "../../../domain/language";
import { command } from "../../database/statement";
import { Prisma } from "../../generated/client";
import { configSql } from "../config-sql";

const addCounts = command(
  (language: Language, counts: ReadonlyMap<string, number>) => Prisma.sql`
    INSERT INTO search_term AS known (language, word, lexeme, entries)
    SELECT ${language}, word, lexeme, entries FROM (
      SELECT word, entries, (tsvector_to_array(to_tsvector(${configSql(language)}, word)))[1] AS lexeme
      FROM unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[]) AS counted (word, entries)
    ) stemmed WHERE lexeme IS NOT NULL
    ON CONFLICT (language, word) DO UPDATE SET entries = known.entries + EXCLUDED.entries`,
  (sql, { word }) => sql("en", new Map([[word, 1]])),
);

/** Adds to or subtracts from the number of entries that have each word, and deletes words that no entry has. */
export const indexTerms = async (
  transaction: Prisma.TransactionClient,
  language: Language,
  counts: ReadonlyMap<string, number>,
): Promise<void> => {
  await addCounts(transaction, language, counts);
  await transaction.searchTerm.deleteMany({ where: { language, entries: { lte: 0 } } });
};
