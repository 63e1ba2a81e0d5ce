import type { ComponentProps } from "react";
import { listArticles } from "../../data/article/list-articles";
import { listDevices } from "../../data/learner/devices";
import { findAccountName } from "../../data/learner/find-account-name";
import { findPreferences } from "../../data/learner/find-preferences";
import { listResets } from "../../data/reset/list-resets";
import { listRecentTimes } from "../../data/response/list-recent-times";
import { listPractisedArticles } from "../../data/review/list-practised-articles";
import { linkAddress } from "../../domain/learner/device-link";
import type { Caller } from "../../http/learner/find-caller";
import { toLinkCode } from "./devices/link-code";
import type { MyData } from "./my-data";

type MyDataProps = ComponentProps<typeof MyData>;

const acts = ["reset", "undo", "retention", "joined", "ended"] as const;

type MyDataRequest = {
  /** The token of the caller's cookie. */
  token: string;
  /** What the page was sent back from. */
  done: unknown;
  /** A link that was just made, and where this language of the site is read. */
  link: { token: string; start: string } | null;
  now: Date;
};

/** What the page needs; null for somebody about whom nothing is kept. */
export async function loadMyData(
  caller: Caller | null,
  { token, done, link, now }: MyDataRequest,
): Promise<MyDataProps | null> {
  if (!caller) return null;
  const { client, learnerId } = caller;
  const [preferences, accountName, devices, times, practised, resets, published] = await Promise.all([
    findPreferences(client, learnerId),
    findAccountName(client, learnerId),
    listDevices(client, { learnerId, token: Buffer.from(token, "base64url") }),
    listRecentTimes(client, learnerId),
    listPractisedArticles(client, learnerId),
    listResets(client, learnerId, now),
    listArticles(client),
  ]);
  const titles = Object.fromEntries(published.map(({ slug, title }) => [slug, title]));
  const act = acts.find((name) => name === done);
  const address = link && link.start + linkAddress(link.token);
  return {
    ...{ preferences, accountName, devices, times, articles: practised, resets, titles },
    link: address === null ? null : { address, code: toLinkCode(address) },
    ...(act && { done: act }),
  };
}
