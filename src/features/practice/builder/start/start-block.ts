import { randomUUID } from "node:crypto";
import * as data from "../../../../data/block/start-block";
import { deleteLearner } from "../../../../data/learner/delete-learner";
import type { BlockRequest } from "../../../../domain/block/block-request";
import type { PublicBlock } from "../../../../domain/block/public-block";
import { failure, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import { welcomeCaller } from "../../../../http/learner/welcome-caller";
import { metrics } from "../../../../http/metrics/metrics";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { whyNoBlock } from "./why-no-block";

type StartedResponse = { block: PublicBlock; headers: Record<string, string> };

/** Starts a block. Somebody new becomes a learner with it, and with nothing less: the cookie is in `headers`. */
export async function startBlock({
  learner,
  input,
  now,
}: RequestContext<BlockRequest>): Promise<Result<StartedResponse, ProblemDetails<400 | 409>>> {
  const { caller, isNew, headers } = await welcomeCaller(learner);
  const started = await data.startBlock(caller.client, {
    learnerId: caller.learnerId,
    request: input,
    seed: randomUUID(),
    now,
  });
  if (started.kind === "started") {
    metrics().blocksStarted.inc();
    return success({ block: started.block, headers });
  }
  const reason = await whyNoBlock(started, input, caller, now);
  if (isNew) await deleteLearner(caller.client, caller.learnerId);
  return failure(reason);
}
