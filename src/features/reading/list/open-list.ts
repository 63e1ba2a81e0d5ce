import { countWords } from "../../../data/count-words";
import { currentDatabase } from "../../../data/current-database";
import type { Database } from "../../../data/database";
import { type ListedArticle, listArticles } from "../../../data/list-articles";
import { listPublishedRevisions } from "../../../data/list-published-revisions";
import { readGeneration } from "../../../data/read-generation";
import { preferredEditions } from "../../../domain/article/preferred-editions";
import type { Language } from "../../../domain/language";
import { minutesFor } from "../reading-minutes";

export type ListedGuide = ListedArticle & { minutes: number };

/** Counted once for each revision of a guide, not for each reader. */
const kept = { generation: -1, words: new Map<string, { hash: string; count: number }>() };

const recount = async (client: Database["client"], generation: number) => {
  const live = await listPublishedRevisions(client);
  const changed = live.filter(({ slug, hash }) => kept.words.get(slug)?.hash !== hash);
  const counts = await countWords(
    client,
    changed.map(({ slug }) => slug),
  );
  for (const { slug, hash } of changed) kept.words.set(slug, { hash, count: counts.get(slug) ?? 0 });
  const names = new Set(live.map(({ slug }) => slug));
  for (const slug of kept.words.keys()) if (!names.has(slug)) kept.words.delete(slug);
  kept.generation = generation;
};

/** Every guide once, in the reader's language where it has that edition, with how long it takes to read. */
export const openList = async (language: Language): Promise<ListedGuide[]> => {
  const { client } = await currentDatabase();
  const [articles, generation] = await Promise.all([listArticles(client), readGeneration(client)]);
  if (kept.generation !== generation) await recount(client, generation);
  return preferredEditions(language, articles).map((article) => ({
    ...article,
    minutes: minutesFor(kept.words.get(article.slug)?.count ?? 0),
  }));
};
