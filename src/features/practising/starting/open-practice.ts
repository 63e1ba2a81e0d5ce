import type { IncomingMessage } from "node:http";
import { currentDatabase } from "../../../data/current-database";
import { type ListedArticle, listArticles } from "../../../data/list-articles";
import { listOpenBlocks, type OpenBlock } from "../../../data/list-open-blocks";
import { findCaller } from "../../../http/find-caller";
import { readLearnerToken } from "../../../http/learner-cookie";
import { settings } from "../../../http/settings";

/** What the start of practice needs: the guides that have questions, and what this learner has begun. */
export async function openPractice(
  request: IncomingMessage,
  now: Date,
): Promise<{ guides: ListedArticle[]; blocks: OpenBlock[] }> {
  const [{ client }, caller] = await Promise.all([
    currentDatabase(),
    findCaller(readLearnerToken(request.headers, settings().SITE_URL)),
  ]);
  const [articles, blocks] = await Promise.all([
    listArticles(client),
    caller ? listOpenBlocks(client, caller.learnerId, now) : [],
  ]);
  return { guides: articles.filter(({ items }) => items.total > 0), blocks };
}
