import type { Language } from "../../domain/language";
import { spellWord } from "../../domain/search/query/spell-word";
import { text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

const textsWith = query(
  { word: text, text },
  (language: Language, words: readonly string[]) => Prisma.sql`
    SELECT asked.word, entry.text
    FROM unnest(${[...words]}::text[]) AS asked (word)
    CROSS JOIN LATERAL (
      SELECT concat_ws(' ', e.text, e.heading, e.title) AS text FROM search_entry e
      WHERE e.language = ${language}
        AND concat(' ', e.quote_words, ' ', e.passage_words, ' ', e.heading_words, ' ', e.title_words, ' ')
          LIKE concat('% ', asked.word, ' %')
      LIMIT 1
    ) entry`,
  (sql, { word }) => sql("en", [word]),
);

/** How the guides spell folded words, accents and all: word → spelling. A word that none of them has is not among them. */
export const searchSpellings = async (
  client: PrismaClient,
  language: Language,
  words: readonly string[],
): Promise<Map<string, string>> => {
  const found = await textsWith(client, language, words);
  return new Map(
    found.flatMap(({ word, text }) => {
      const spelt = spellWord(word, text);
      return spelt === undefined ? [] : [[word, spelt]];
    }),
  );
};
