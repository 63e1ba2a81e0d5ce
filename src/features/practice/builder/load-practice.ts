import type { ListedArticle } from "../../../data/article/list-articles";
import { listPracticeSections, type PracticeSection } from "../../../data/article/list-practice-sections";
import { currentDatabase } from "../../../data/database/current-database";
import { countMatching } from "../../../data/item/count-matching";
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
};

type Opening = {
  query: Record<string, unknown>;
  published: readonly ListedArticle[];
  /** The language that questions are to be in, where there are any in it. */
  bound: Language | null;
  now: Date;
};

/** What the start of practice needs: what can be chosen, what was, and how many fit. */
export async function loadPractice(
  caller: Caller | null,
  { query, published, bound, now }: Opening,
): Promise<Practice> {
  const { client } = await currentDatabase();
  const askable = published.filter(({ items }) => items.total > 0);
  const articles = bound ? askable.filter(({ language }) => language === bound) : askable;
  const inLanguage = bound ? { language: bound } : {};
  const builderQuery = readBuilderQuery(query);
  const chosen = { ...builderQuery, filters: { ...builderQuery.filters, ...inLanguage } };
  const seeker = { learnerId: caller?.learnerId ?? null, now };
  const isFiltered = Object.keys(builderQuery.filters).length > 0;
  const [matching, unfiltered] = await Promise.all([
    countMatching(client, seeker, chosen.filters),
    caller && isFiltered ? countMatching(client, seeker, inLanguage) : null,
  ]);
  const all = caller && (unfiltered ?? matching);
  const [only, ...others] = chosen.filters.articles ?? articles.map(({ slug }) => slug);
  const sections = only && others.length === 0 ? await listPracticeSections(client, only) : [];
  return { articles, sections, chosen, matching, all: all?.byState ?? null };
}
