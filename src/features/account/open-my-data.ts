import type { IncomingMessage } from "node:http";
import type { ComponentProps } from "react";
import { findDesiredRetention } from "../../data/find-desired-retention";
import { listArticles } from "../../data/list-articles";
import { listPractisedGuides } from "../../data/list-practised-guides";
import { listResets } from "../../data/list-resets";
import { findCaller } from "../../http/find-caller";
import { readLearnerToken } from "../../http/learner-cookie";
import { settings } from "../../http/settings";
import type { MyData } from "./my-data";

type Opened = ComponentProps<typeof MyData>;

const acts = ["reset", "undo", "retention"] as const;

/** What the page needs; null for somebody about whom nothing is kept. `done`: what the page was sent back from. */
export async function openMyData(request: IncomingMessage, done: unknown, now: Date): Promise<Opened | null> {
  const caller = await findCaller(readLearnerToken(request.headers, settings().SITE_URL));
  if (!caller) return null;
  const { client, learnerId } = caller;
  const [desiredRetention, guides, resets, articles] = await Promise.all([
    findDesiredRetention(client, learnerId),
    listPractisedGuides(client, learnerId),
    listResets(client, learnerId, now),
    listArticles(client),
  ]);
  const titles = Object.fromEntries(articles.map(({ slug, title }) => [slug, title]));
  const act = acts.find((name) => name === done);
  return { desiredRetention, guides, resets, titles, ...(act && { done: act }) };
}
