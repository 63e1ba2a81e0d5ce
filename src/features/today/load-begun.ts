import { listBegunArticles } from "../../data/card/list-begun-articles";
import { countItems } from "../../data/item/count-items";
import { languageOf } from "../../domain/article/article-slug";
import type { Language } from "../../domain/language";
import type { Caller } from "../../http/learner/find-caller";

/** As many guides as somebody is at, at a time. */
const atOnce = 3;

type Wanted = { bound: Language | null; now: Date; least: number };

/**
 * The guides that a learner is at, for questions that are new to them: none where these have fewer than `least` left that
 * were not asked yet, so that all guides ask. `bound`: the language that the questions are to be in.
 */
export async function loadBegun({ client, learnerId }: Caller, { bound, now, least }: Wanted): Promise<string[]> {
  const begun = await listBegunArticles(client, learnerId);
  const articles = begun
    .map(({ article }) => article)
    .filter((article) => bound === null || languageOf(article) === bound)
    .slice(0, atOnce);
  if (articles.length === 0) return [];
  const { total } = await countItems(client, { learnerId, now }, { articles, states: ["unused"] });
  return total < least ? [] : articles;
}
