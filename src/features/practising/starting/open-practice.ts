import type { IncomingMessage } from "node:http";
import { countMatching } from "../../../data/count-matching";
import { currentDatabase } from "../../../data/current-database";
import { type ListedArticle, listArticles } from "../../../data/list-articles";
import { listOpenBlocks, type OpenBlock } from "../../../data/list-open-blocks";
import { listPracticeSections, type PracticeSection } from "../../../data/list-practice-sections";
import type { Matching } from "../../../domain/block/matching";
import { findCaller } from "../../../http/find-caller";
import { readLearnerToken } from "../../../http/learner-cookie";
import { settings } from "../../../http/settings";
import { type AskedOfBuilder, askedOfBuilder } from "./asked-of-builder";

/**
 * `guides`: those that have questions. `sections`: of the one guide that is chosen, or that there is.
 * `all`: how many questions there are without a filter, by what they are to this learner; null for somebody new.
 */
export type Practice = {
  guides: ListedArticle[];
  sections: PracticeSection[];
  asked: AskedOfBuilder;
  matching: Matching;
  all: Matching["byState"] | null;
  blocks: OpenBlock[];
};

/** What the start of practice needs: what can be chosen, what was, how many fit, and what this learner has begun. */
export async function openPractice(
  request: IncomingMessage,
  query: Record<string, unknown>,
  now: Date,
): Promise<Practice> {
  const [{ client }, caller] = await Promise.all([
    currentDatabase(),
    findCaller(readLearnerToken(request.headers, settings().SITE_URL)),
  ]);
  const asked = askedOfBuilder(query);
  const seeker = { learnerId: caller?.learnerId ?? null, now };
  const [articles, matching, all, blocks] = await Promise.all([
    listArticles(client),
    countMatching(client, seeker, asked.filters),
    caller && countMatching(client, seeker, {}),
    caller ? listOpenBlocks(client, caller.learnerId, now) : [],
  ]);
  const guides = articles.filter(({ items }) => items.total > 0);
  const [only, ...others] = asked.filters.articles ?? guides.map(({ slug }) => slug);
  const sections = only && others.length === 0 ? await listPracticeSections(client, only) : [];
  return { guides, sections, asked, matching, all: all?.byState ?? null, blocks };
}
