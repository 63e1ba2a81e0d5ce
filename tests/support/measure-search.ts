import { readFileSync } from "node:fs";
import { z } from "zod";
import type { PrismaClient } from "../../src/data/generated/client";
import { searchArticles } from "../../src/data/search/search-articles";
import { languageSchema } from "../../src/domain/language-schema";
import { groupResults } from "../../src/domain/search/group-results";
import { readQuery } from "../../src/domain/search/query/search-query";

const querySchema = z.strictObject({
  query: z.string(),
  language: languageSchema,
  /** Any of these sections answers it. */
  sections: z.array(z.string()).min(1),
  /** The first sentence, or the headings above it, should say one of these. */
  says: z.array(z.string()).optional(),
});
export type SearchQuery = z.infer<typeof querySchema>;

/** Real queries with what they should find first, written from the guides before anything was tuned. */
export const searchQueries: SearchQuery[] = z
  .array(querySchema)
  .parse(JSON.parse(readFileSync("tests/support/search-queries.json", "utf8")));

/** `rank`: of the first result in a right section, from 1; 0: none. `says`: whether the first sentence settles it. */
type Measured = SearchQuery & { rank: number; answersFirst: boolean };

const measure = async (client: PrismaClient, query: SearchQuery): Promise<Measured> => {
  const { scored } = await searchArticles(client, query.language, readQuery(query.query, query.language));
  const results = groupResults(scored).flatMap((guide) => guide.results);
  const position = results.findIndex(({ entry }) => query.sections.includes(entry.section)) + 1;
  const first = `${results[0]?.entry.heading}: ${results[0]?.sentence}`;
  const answersFirst = query.says?.some((words) => first.includes(words)) ?? position === 1;
  return { ...query, rank: position, answersFirst };
};

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** `ranks`: of what each query should find, from 1; 0: not found. */
export const meanReciprocalRank = (ranks: readonly number[]): number =>
  mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank)));

/** How well the queries of a language are answered: mean reciprocal rank, and the shares found first and said first. */
export const measureSearch = async (client: PrismaClient, language: SearchQuery["language"]) => {
  const measured: Measured[] = [];
  for (const query of searchQueries.filter((one) => one.language === language))
    measured.push(await measure(client, query));
  return {
    count: measured.length,
    reciprocalRank: meanReciprocalRank(measured.map(({ rank }) => rank)),
    first: mean(measured.map(({ rank: position }) => (position === 1 ? 1 : 0))),
    answersFirst: mean(measured.map(({ answersFirst }) => (answersFirst ? 1 : 0))),
  };
};
