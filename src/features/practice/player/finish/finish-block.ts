import { finishBlock as finishStoredBlock } from "../../../../data/block/finish-block";
import type { Results } from "../../../../domain/block/results";
import { failure, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import { findCaller } from "../../../../http/learner/find-caller";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { noSuchBlock } from "../not-found";

/** Ends a block and says how it went; ending it again says the same. */
export async function finishBlock(
  { learner, now }: Pick<RequestContext, "learner" | "now">,
  blockId: string,
): Promise<Result<Results, ProblemDetails<404>>> {
  const caller = await findCaller(learner);
  const results = caller && (await finishStoredBlock(caller.client, { learnerId: caller.learnerId, blockId, now }));
  return results ? success(results) : failure(noSuchBlock);
}
