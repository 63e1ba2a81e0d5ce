import { countWords } from "../../../data/count-words";
import { currentDatabase } from "../../../data/current-database";
import { type ListedArticle, listArticles } from "../../../data/list-articles";
import { readGeneration } from "../../../data/read-generation";
import { preferredEditions } from "../../../domain/article/preferred-editions";
import type { Language } from "../../../domain/language";
import { minutesFor } from "../reading-minutes";

export type ListedGuide = ListedArticle & { minutes: number };

/** Counted once for each publication, not for each reader. */
const kept: { generation: number; words: Map<string, number> } = { generation: -1, words: new Map() };

/** Every guide once, in the reader's language where it has that edition, with how long it takes to read. */
export const openList = async (language: Language): Promise<ListedGuide[]> => {
  const { client } = await currentDatabase();
  const [articles, generation] = await Promise.all([listArticles(client), readGeneration(client)]);
  if (kept.generation !== generation) Object.assign(kept, { generation, words: await countWords(client) });
  return preferredEditions(language, articles).map((article) => ({
    ...article,
    minutes: minutesFor(kept.words.get(article.slug) ?? 0),
  }));
};
