import type { Language } from "../../domain/language";
import { chooseNearWords, type NearWord } from "../../domain/search/query/choose-near-words";
import type { PrismaClient } from "../generated/client";

/** Words to choose from, so that enough are left once forms and look-alikes of one letter have gone. */
const candidates = 40;

/** Words of the index that look like one of these at all, the most alike first. For a search that found nothing. */
export const searchNearWords = async (
  client: PrismaClient,
  language: Language,
  words: readonly string[],
  most: number,
): Promise<string[]> => {
  const near = await client.$queryRaw<NearWord[]>`
    SELECT asked.word AS asked, t.word, t.lexeme
    FROM unnest(${[...words]}::text[]) AS asked (word)
    JOIN search_term t ON t.language = ${language} AND length(t.word) > 2 AND similarity(t.word, asked.word) >= 0.25
    ORDER BY similarity(t.word, asked.word) DESC, t.entries DESC, t.word LIMIT ${candidates}`;
  return chooseNearWords(near, language, most);
};
