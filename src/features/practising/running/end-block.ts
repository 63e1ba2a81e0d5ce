import { finishBlock } from "../../../data/finish-block";
import type { Results } from "../../../domain/block/results";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import type { Problem } from "../../../http/problem";
import { noSuchBlock } from "./no-such-block";

/** Ends a block and says how it went; ending it again says the same. */
export async function endBlock(
  { learner, now }: Pick<Call, "learner" | "now">,
  blockId: string,
): Promise<Result<Results, Problem>> {
  const caller = await findCaller(learner);
  const results = caller && (await finishBlock(caller.client, { learnerId: caller.learnerId, blockId, now }));
  return results ? success(results) : failure(noSuchBlock);
}
