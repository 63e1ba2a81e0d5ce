import { settleBlocks } from "../../data/block/settle-blocks";
import { listDue } from "../../data/card/list-due";
import { listNotices } from "../../data/notice/list-notices";
import type { LearnerNotice } from "../../domain/article/notice";
import type { Caller } from "../../http/learner/find-caller";

/** `due`: how many objectives wait for a review; `known`: whether this browser has practised before. */
export type Today = { known: boolean; due: number; notices: LearnerNotice[] };

/** What today asks of this learner before anything else. */
export async function loadToday(caller: Caller | null, now: Date): Promise<Today> {
  if (!caller) return { known: false, due: 0, notices: [] };
  const { client, learnerId } = caller;
  await settleBlocks(client, learnerId, now);
  const [due, notices] = await Promise.all([listDue(client, learnerId, now), listNotices(client, learnerId)]);
  return { known: true, due: due.length, notices };
}
