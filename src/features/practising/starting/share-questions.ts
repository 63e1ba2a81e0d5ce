import { shareBlock } from "../../../data/share-block";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import type { Problem } from "../../../http/problem";
import { noSuchBlock } from "../running/no-such-block";

/** Gives a block of this learner an address at which others answer the same questions. */
export async function shareQuestions({ learner }: Call, blockId: string): Promise<Result<{ url: string }, Problem>> {
  const caller = await findCaller(learner);
  const shareId = caller && (await shareBlock(caller.client, { learnerId: caller.learnerId, blockId }));
  return shareId ? success({ url: `/practice/shared/${shareId}` }) : failure(noSuchBlock);
}
