import { finishBlock as finishStoredBlock } from "../../../../data/block/finish-block";
import { currentDatabase } from "../../../../data/database/current-database";
import type { Results } from "../../../../domain/block/results";
import { failure, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import { metrics } from "../../../../http/metrics/metrics";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { noSuchBlock } from "../not-found";

/** Ends a block and says how it went; ending it again says the same. */
export async function finishBlock(
  { learner, now }: Pick<RequestContext, "learner" | "now">,
  blockId: string,
): Promise<Result<Results, ProblemDetails<404>>> {
  if (learner === undefined) return failure(noSuchBlock);
  const { client } = await currentDatabase();
  const token = Buffer.from(learner, "base64url");
  const results = await finishStoredBlock(client, { token, blockId, now });
  if (!results) return failure(noSuchBlock);
  metrics().blocksFinished.inc();
  return success(results);
}
