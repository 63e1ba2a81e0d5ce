import type { ComponentProps } from "react";
import { listArticles } from "../../data/article/list-articles";
import { findPreferences } from "../../data/learner/find-preferences";
import { listResets } from "../../data/reset/list-resets";
import { listRecentTimes } from "../../data/response/list-recent-times";
import { listPractisedArticles } from "../../data/review/list-practised-articles";
import type { Caller } from "../../http/learner/find-caller";
import type { MyData } from "./my-data";

type MyDataProps = ComponentProps<typeof MyData>;

const acts = ["reset", "undo", "retention"] as const;

/** What the page needs; null for somebody about whom nothing is kept. `done`: what the page was sent back from. */
export async function loadMyData(caller: Caller | null, done: unknown, now: Date): Promise<MyDataProps | null> {
  if (!caller) return null;
  const { client, learnerId } = caller;
  const [preferences, times, practised, resets, published] = await Promise.all([
    findPreferences(client, learnerId),
    listRecentTimes(client, learnerId),
    listPractisedArticles(client, learnerId),
    listResets(client, learnerId, now),
    listArticles(client),
  ]);
  const titles = Object.fromEntries(published.map(({ slug, title }) => [slug, title]));
  const act = acts.find((name) => name === done);
  return { preferences, times, articles: practised, resets, titles, ...(act && { done: act }) };
}
