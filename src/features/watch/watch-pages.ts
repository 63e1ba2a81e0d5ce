import { setImmediate } from "node:timers/promises";
import { outsideLinks } from "../../content/text/outside-links";
import type { Database } from "../../data/database/database";
import { findKnownPage, hasAnsweredSince, keepPages, listDuePages } from "../../data/watch/known-pages";
import { listPublishedTexts } from "../../data/watch/list-published-texts";
import { type Look, recordLook } from "../../data/watch/record-look";
import { groupBy } from "../../domain/group-by";
import { JobError } from "../../domain/job/job-error";
import { isFailure, lookAgainAfter } from "../../domain/watch/look";
import { type LinkingText, type WatchedPage, watchedPages } from "../../domain/watch/watched-pages";
import { lookAtPage } from "./look-at-page";
import { openPoliteWeb, type PoliteRules } from "./polite-web";

/** `rules`: how others are asked, and which servers may be; the tests bring their own. */
type Watch = {
  client: Database["client"];
  rules: PoliteRules;
  now: () => Date;
  stopping: AbortSignal;
};

/** `changed`: facts whose pages say something else than they did. */
export type WatchedWeb = { looked: number; failed: number; changed: number };

/** Hosts that are asked at the same time. */
const mostHosts = 4;

const byHost = (pages: readonly WatchedPage[]): WatchedPage[][] => [
  ...groupBy(pages, ({ url }) => new URL(url).host).values(),
];

/** The pages that all texts lead to. To read an article takes some hundredths of a second, in which nobody else is answered. */
const findPages = async (client: Watch["client"]): Promise<WatchedPage[]> => {
  const texts: LinkingText[] = [];
  for (const { body, ...text } of await listPublishedTexts(client)) {
    texts.push({ ...text, links: outsideLinks(body) });
    await setImmediate();
  }
  return watchedPages(texts);
};

/**
 * Looks at every page that articles lead to or rest on and that nobody has looked at today, some hosts at a time and the pages of a
 * host one after the other. What it has seen is kept page by page, so that a run that is cut off goes on where it was.
 */
export const watchPages = async ({ client, rules, now, stopping }: Watch): Promise<WatchedWeb> => {
  const pages = await findPages(client);
  const urls = pages.map(({ url }) => url);
  const seen: WatchedWeb = { looked: 0, failed: 0, changed: 0 };
  // Before anything was published nothing is known that could be forgotten.
  if (pages.length === 0) return seen;
  await keepPages(client, pages, now());
  const before = new Date(now().getTime() - lookAgainAfter);
  const due = new Set(await listDuePages(client, urls, before));
  const waiting = byHost(pages.filter(({ url }) => due.has(url)));
  const web = openPoliteWeb(rules);
  const end = () => void web.close();
  stopping.addEventListener("abort", end);
  /** Pages that nothing was reached of: recorded once something else was, for else it is we who are cut off. */
  const unreached: Look[] = [];
  let isOnline = await hasAnsweredSince(client, before);
  const failures: unknown[] = [];
  const keep = async (seenNow: Look) => {
    await recordLook(client, seenNow);
    const { text, outcome } = seenNow;
    seen.looked += 1;
    if (text !== null && text !== "unchanged") seen.changed += text.changes.length;
    if (isFailure(outcome)) seen.failed += 1;
  };
  const look = async (page: WatchedPage) => {
    const known = await findKnownPage(client, page.url);
    if (!known) return;
    const { outcome, text } = await lookAtPage(web, known, page);
    // A request that was cut off says nothing of its page.
    if (stopping.aborted) return;
    const seenNow = { url: page.url, outcome, failing: known.failing, text, now: now() };
    if (outcome === "unreachable") unreached.push(seenNow);
    else {
      isOnline = true;
      await keep(seenNow);
    }
  };
  const walk = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift())
      // One page that cannot be kept holds up no other.
      for (const page of host) if (!stopping.aborted) await look(page).catch((error: unknown) => failures.push(error));
  };
  try {
    await Promise.all(Array.from({ length: mostHosts }, walk));
    if (stopping.aborted) return seen;
    if (!isOnline && unreached.length > 0)
      throw new JobError(`None of ${unreached.length} pages could be reached. Is this server allowed to ask others?`);
    for (const seenNow of unreached) await keep(seenNow);
    if (failures.length > 0)
      throw new JobError(`What ${failures.length} of ${due.size} pages say could not be kept.`, { cause: failures[0] });
  } finally {
    stopping.removeEventListener("abort", end);
    await web.close();
  }
  return seen;
};
