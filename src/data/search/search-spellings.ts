import type { Language } from "../../domain/language";
import { spellWord } from "../../domain/search/query/spell-word";
import type { PrismaClient } from "../generated/client";

/** How the guides spell folded words, accents and all: word → spelling. A word that none of them has is not among them. */
export const searchSpellings = async (
  client: PrismaClient,
  language: Language,
  words: readonly string[],
): Promise<Map<string, string>> => {
  const found = await client.$queryRaw<{ word: string; text: string }[]>`
    SELECT asked.word, entry.text
    FROM unnest(${[...words]}::text[]) AS asked (word)
    CROSS JOIN LATERAL (
      SELECT concat_ws(' ', e.text, e.heading, e.title) AS text FROM search_entry e
      WHERE e.language = ${language}
        AND concat(' ', e.quote_words, ' ', e.passage_words, ' ', e.heading_words, ' ', e.title_words, ' ')
          LIKE concat('% ', asked.word, ' %')
      LIMIT 1
    ) entry`;
  return new Map(
    found.flatMap(({ word, text }) => {
      const spelt = spellWord(word, text);
      return spelt === undefined ? [] : [[word, spelt]];
    }),
  );
};
