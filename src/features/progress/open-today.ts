import type { IncomingMessage } from "node:http";
import { listDue } from "../../data/list-due";
import { listNotices } from "../../data/list-notices";
import { settleBlocks } from "../../data/settle-blocks";
import type { LearnerNotice } from "../../domain/article/notice";
import { findCaller } from "../../http/find-caller";
import { readLearnerToken } from "../../http/learner-cookie";
import { settings } from "../../http/settings";

/** `due`: how many objectives wait for a review; `known`: whether this browser has practised before. */
export type Today = { known: boolean; due: number; notices: LearnerNotice[] };

/** What today asks of this learner before anything else. */
export async function openToday(request: IncomingMessage, now: Date): Promise<Today> {
  const caller = await findCaller(readLearnerToken(request.headers, settings().SITE_URL));
  if (!caller) return { known: false, due: 0, notices: [] };
  const { client, learnerId } = caller;
  await settleBlocks(client, learnerId, now);
  const [due, notices] = await Promise.all([listDue(client, learnerId, now), listNotices(client, learnerId)]);
  return { known: true, due: due.length, notices };
}
