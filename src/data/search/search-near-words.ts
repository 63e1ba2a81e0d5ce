import type { Language } from "../../domain/language";
import { chooseNearWords } from "../../domain/search/query/choose-near-words";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/** Words to choose from, so that enough are left once forms and look-alikes of one letter have gone. */
const candidates = 40;

const nearWords = query(
  { typed: text, word: text, lexeme: text },
  (language: Language, words: readonly string[]) => Prisma.sql`
    SELECT typed.word AS typed, t.word, t.lexeme
    FROM unnest(${[...words]}::text[]) AS typed (word)
    JOIN search_term t ON t.language = ${language} AND length(t.word) > 2 AND similarity(t.word, typed.word) >= 0.25
    ORDER BY similarity(t.word, typed.word) DESC, t.entries DESC, t.word LIMIT ${candidates}`,
  (sql, { word }) => sql("en", [word]),
);

/** Words of the index that look like one of these at all, the most alike first. For a search that found nothing. */
export const searchNearWords = async (
  client: PrismaClient,
  language: Language,
  words: readonly string[],
  most: number,
): Promise<string[]> => {
  const near = await nearWords(client, language, words);
  return chooseNearWords(near, language, most);
};
