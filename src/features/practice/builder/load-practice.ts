import { type ListedArticle, listArticles } from "../../../data/article/list-articles";
import { listPracticeSections, type PracticeSection } from "../../../data/article/list-practice-sections";
import { listOpenBlocks, type OpenBlock } from "../../../data/block/list-open-blocks";
import { currentDatabase } from "../../../data/database/current-database";
import { countMatching } from "../../../data/item/count-matching";
import { languageOf } from "../../../domain/article/article-slug";
import type { Matching } from "../../../domain/block/filters/matching";
import type { Language } from "../../../domain/language";
import type { Caller } from "../../../http/learner/find-caller";
import { type BuilderQuery, readBuilderQuery } from "./builder-query";

/**
 * `articles`: those that have questions and are in the language of the page, or all where none is; `chosen` then names no
 * language. `sections`: of the one guide that is chosen, or that there is.
 * `all`: how many questions there are without a filter, by what they are to this learner; null for somebody new.
 */
export type Practice = {
  articles: ListedArticle[];
  sections: PracticeSection[];
  chosen: BuilderQuery;
  matching: Matching;
  all: Matching["byState"] | null;
  blocks: OpenBlock[];
};

/** What the start of practice needs: what can be chosen, what was, how many fit, and what this learner has begun. */
export async function loadPractice(
  caller: Caller | null,
  query: Record<string, unknown>,
  language: Language,
  now: Date,
): Promise<Practice> {
  const { client } = await currentDatabase();
  const askable = (await listArticles(client)).filter(({ items }) => items.total > 0);
  const own = askable.filter(({ slug }) => languageOf(slug) === language);
  const articles = own.length > 0 ? own : askable;
  const bound = own.length > 0 ? { language } : {};
  const builderQuery = readBuilderQuery(query);
  const chosen = { ...builderQuery, filters: { ...builderQuery.filters, ...bound } };
  const seeker = { learnerId: caller?.learnerId ?? null, now };
  const [matching, all, blocks] = await Promise.all([
    countMatching(client, seeker, chosen.filters),
    caller && countMatching(client, seeker, bound),
    caller ? listOpenBlocks(client, caller.learnerId, now) : [],
  ]);
  const [only, ...others] = chosen.filters.articles ?? articles.map(({ slug }) => slug);
  const sections = only && others.length === 0 ? await listPracticeSections(client, only) : [];
  return { articles, sections, chosen, matching, all: all?.byState ?? null, blocks };
}
