import type { Language } from "../domain/language";
import type { Asked } from "../domain/search/asked";
import { type Gathered, gatherResults, mostResults } from "../domain/search/gather-results";
import { scoreEntry } from "../domain/search/score-entry";
import { meansIn, understand } from "../domain/search/understand";
import type { Meaning } from "../domain/search/wish";
import { writeTsquery } from "../domain/search/write-tsquery";
import type { PrismaClient } from "./generated/client";
import { searchEntries } from "./search-entries";
import { searchEverydayWords } from "./search-everyday-words";
import { searchKin } from "./search-kin";

/** Entries that are looked at closely, so that the best of them are sure to be among them. */
const candidates = 4 * mostResults;

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

/** What the guides of a language answer to a query: first what answers all of it, then, where that is little, parts of it. */
export const searchGuides = async (
  client: PrismaClient,
  language: Language,
  asked: Asked,
): Promise<{ guides: Gathered[]; meaning: Meaning }> => {
  const meaning = await readMeaning(client, language, asked);
  const every = writeTsquery(meaning.wishes, "every");
  if (every === "") return { guides: [], meaning };
  const whole = await searchEntries(client, language, every, candidates);
  const some = writeTsquery(meaning.wishes, "some");
  const parts =
    whole.length < candidates && some !== every ? await searchEntries(client, language, some, candidates) : [];
  const entries = new Map([...parts, ...whole].map((entry) => [`${entry.article} ${entry.position}`, entry]));
  return { guides: gatherResults([...entries.values()].map((entry) => scoreEntry(entry, meaning))), meaning };
};
