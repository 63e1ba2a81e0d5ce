import { listBegunArticles } from "../../data/card/list-begun-articles";
import { countItems } from "../../data/item/count-items";
import { languageOf } from "../../domain/article/article-slug";
import { newAtOnce } from "../../domain/block/block-request";
import type { Language } from "../../domain/language";
import type { Caller } from "../../http/learner/find-caller";

/** As many guides as somebody is at, at a time. */
const atOnce = 3;

type Wanted = { bound: Language | null; now: Date };

/**
 * The guides that a learner is at, for questions that are new to them: none where these have fewer left that were not asked yet
 * than are asked at once, so that all guides ask. `bound`: the language that the questions are to be in.
 */
export async function loadBegun({ client, learnerId }: Caller, { bound, now }: Wanted): Promise<string[]> {
  const begun = await listBegunArticles(client, learnerId);
  const articles = begun
    .map(({ article }) => article)
    .filter((article) => bound === null || languageOf(article) === bound)
    .slice(0, atOnce);
  if (articles.length === 0) return [];
  const { total } = await countItems(client, { learnerId, now }, { articles, states: ["unused"] });
  return total < newAtOnce ? [] : articles;
}
