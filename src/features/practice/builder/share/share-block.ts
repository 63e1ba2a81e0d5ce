import { shareBlock as shareStoredBlock } from "../../../../data/share/share-block";
import { failure, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import { findCaller } from "../../../../http/learner/find-caller";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { noSuchBlock } from "../../player/not-found";

/** Gives a block of this learner an address at which others answer the same questions. */
export async function shareBlock(
  { learner }: Pick<RequestContext, "learner">,
  blockId: string,
): Promise<Result<{ url: string }, ProblemDetails<404>>> {
  const caller = await findCaller(learner);
  const shareId = caller && (await shareStoredBlock(caller.client, { learnerId: caller.learnerId, blockId }));
  return shareId ? success({ url: `/practice/shared/${shareId}` }) : failure(noSuchBlock);
}
