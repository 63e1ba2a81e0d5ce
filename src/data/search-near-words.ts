import type { Language } from "../domain/language";
import type { PrismaClient } from "./generated/client";

/** Words of the index that look like one of these at all, the most alike first. For a search that found nothing. */
export const searchNearWords = async (
  client: PrismaClient,
  language: Language,
  words: readonly string[],
  most: number,
): Promise<string[]> => {
  const near = await client.$queryRaw<{ word: string }[]>`
    SELECT t.word, max(similarity(t.word, asked.word)) AS likeness
    FROM unnest(${[...words]}::text[]) AS asked (word)
    JOIN search_term t ON t.language = ${language} AND length(t.word) > 2 AND similarity(t.word, asked.word) >= 0.25
    GROUP BY t.word ORDER BY likeness DESC, max(t.entries) DESC, t.word LIMIT ${most}`;
  return near.map(({ word }) => word);
};
