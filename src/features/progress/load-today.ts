import type { IncomingMessage } from "node:http";
import { settleBlocks } from "../../data/block/settle-blocks";
import { listNotices } from "../../data/learner/list-notices";
import { listDue } from "../../data/review/list-due";
import type { LearnerNotice } from "../../domain/article/notice";
import { findCaller } from "../../http/find-caller";
import { httpEnv } from "../../http/http-env";
import { readLearnerToken } from "../../http/learner-cookie";

/** `due`: how many objectives wait for a review; `known`: whether this browser has practised before. */
export type Today = { known: boolean; due: number; notices: LearnerNotice[] };

/** What today asks of this learner before anything else. */
export async function loadToday(request: IncomingMessage, now: Date): Promise<Today> {
  const caller = await findCaller(readLearnerToken(request.headers, httpEnv().SITE_URL));
  if (!caller) return { known: false, due: 0, notices: [] };
  const { client, learnerId } = caller;
  await settleBlocks(client, learnerId, now);
  const [due, notices] = await Promise.all([listDue(client, learnerId, now), listNotices(client, learnerId)]);
  return { known: true, due: due.length, notices };
}
