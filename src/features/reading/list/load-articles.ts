import { type ListedArticle, listArticles } from "../../../data/article/list-articles";
import { readGeneration } from "../../../data/content-state/read-generation";
import { currentDatabase } from "../../../data/database/current-database";
import type { Database } from "../../../data/database/database";
import { listPublishedRevisions } from "../../../data/revision/list-published-revisions";
import { countWords } from "../../../data/search/count-words";
import { preferredArticles } from "../../../domain/article/preferred-articles";
import type { Language } from "../../../domain/language";
import { minutesFor } from "../reading-minutes";

export type ArticleEntry = ListedArticle & { minutes: number };

/** Counted once for each revision of a guide, not for each reader. */
const cached = { generation: -1, words: new Map<string, { hash: string; count: number }>() };

const recount = async (client: Database["client"], generation: number) => {
  const live = await listPublishedRevisions(client);
  const changed = live.filter(({ slug, hash }) => cached.words.get(slug)?.hash !== hash);
  const counts = await countWords(
    client,
    changed.map(({ slug }) => slug),
  );
  for (const { slug, hash } of changed) cached.words.set(slug, { hash, count: counts.get(slug) ?? 0 });
  const names = new Set(live.map(({ slug }) => slug));
  for (const slug of cached.words.keys()) if (!names.has(slug)) cached.words.delete(slug);
  cached.generation = generation;
};

/** Every guide once, in the reader's language where it has that article, with how long it takes to read. */
export const loadArticles = async (language: Language): Promise<ArticleEntry[]> => {
  const { client } = await currentDatabase();
  const [articles, generation] = await Promise.all([listArticles(client), readGeneration(client)]);
  if (cached.generation !== generation) await recount(client, generation);
  return preferredArticles(language, articles).map((article) => ({
    ...article,
    minutes: minutesFor(cached.words.get(article.slug)?.count ?? 0),
  }));
};
