import type { ListedArticle } from "../../data/article/list-articles";
import { currentDatabase } from "../../data/database/current-database";
import { findPathway } from "../../data/pathway/find-pathway";
import type { Language } from "../../domain/language";
import { articlesByOutcome } from "../../domain/pathway/pathway-articles";

/** By outcome, the articles with questions that it is learned from. */
export type PathwayArticles = Record<string, string[]>;

/** `bound`: the language that questions are to be in, where there are any in it. Outcomes without an article to practise are left out. */
export async function loadPathwayArticles({
  published,
  language,
  bound,
}: {
  published: readonly ListedArticle[];
  language: Language;
  bound: Language | null;
}): Promise<PathwayArticles> {
  const { client } = await currentDatabase();
  const pathway = await findPathway(client);
  const askable = published.filter(
    ({ items, language: spoken }) => items.total > 0 && (bound === null || spoken === bound),
  );
  const slugs = askable.map(({ slug }) => slug);
  return pathway ? articlesByOutcome(pathway, { language, slugs }) : {};
}
