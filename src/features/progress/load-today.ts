import { settleBlocks } from "../../data/block/settle-blocks";
import { readForecast } from "../../data/card/read-forecast";
import { listNotices } from "../../data/notice/list-notices";
import type { LearnerNotice } from "../../domain/article/notice";
import type { Caller } from "../../http/learner/find-caller";

/** `due`: how many objectives wait for a review; `hasPractised`: in this browser. */
export type Today = { hasPractised: boolean; due: number; notices: LearnerNotice[] };

/** What today asks of this learner before anything else. */
export async function loadToday(caller: Caller | null, now: Date): Promise<Today> {
  if (!caller) return { hasPractised: false, due: 0, notices: [] };
  const { client, learnerId } = caller;
  await settleBlocks(client, learnerId, now);
  const [[today], notices] = await Promise.all([
    readForecast(client, learnerId, now, 1),
    listNotices(client, learnerId),
  ]);
  return { hasPractised: true, due: today?.objectives ?? 0, notices };
}
