import type { Language } from "../domain/language";
import type { Asked } from "../domain/search/asked";
import { type Gathered, gatherResults, mostResults } from "../domain/search/gather-results";
import { planSearch } from "../domain/search/plan-search";
import { scoreEntries } from "../domain/search/score-entries";
import type { FoundEntry } from "../domain/search/search-entry";
import { meansIn, understand } from "../domain/search/understand";
import type { Meaning } from "../domain/search/wish";
import type { PrismaClient } from "./generated/client";
import { searchEntries } from "./search-entries";
import { searchEverydayWords } from "./search-everyday-words";
import { searchKin } from "./search-kin";

/** Entries that are looked at closely, so that the best of them are sure to be among them. */
const candidates = 3 * mostResults;

/** What a query means, by the words that the index knows and the everyday words that editors keep. */
const readMeaning = async (client: PrismaClient, language: Language, asked: Asked): Promise<Meaning> => {
  const [everyday, kin] = await Promise.all([
    searchEverydayWords(client, language),
    searchKin(client, language, asked.words),
  ]);
  const means = meansIn(asked, { kin, everyday });
  const kinOfMeans = means.length > 0 ? await searchKin(client, language, means) : [];
  const known = new Set(asked.words);
  const all = [...kin, ...kinOfMeans.filter((one) => !known.has(one.asked))];
  return understand(asked, { kin: all, everyday }, language);
};

/** The entries to choose from: each step goes on where those before found too little. */
const findCandidates = async (client: PrismaClient, language: Language, { wishes }: Meaning): Promise<FoundEntry[]> => {
  const found = new Map<string, FoundEntry>();
  for (const step of planSearch(wishes)) {
    if (found.size >= mostResults) break;
    for (const entry of await searchEntries(client, language, step, candidates)) {
      const place = `${entry.article} ${entry.position}`;
      if (!found.has(place)) found.set(place, entry);
    }
  }
  return [...found.values()];
};

/** What the guides of a language answer to a query, best first, and how it was understood. */
export const searchGuides = async (
  client: PrismaClient,
  language: Language,
  asked: Asked,
): Promise<{ guides: Gathered[]; meaning: Meaning }> => {
  const meaning = await readMeaning(client, language, asked);
  const entries = await findCandidates(client, language, meaning);
  return { guides: gatherResults(scoreEntries(entries, meaning)), meaning };
};
