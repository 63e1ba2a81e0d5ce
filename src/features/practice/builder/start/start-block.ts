import { randomUUID } from "node:crypto";
import * as data from "../../../../data/block/start-block";
import { currentDatabase } from "../../../../data/database/current-database";
import { createLearner } from "../../../../data/learner/create-learner";
import { deleteLearner } from "../../../../data/learner/delete-learner";
import type { BlockRequest } from "../../../../domain/block/block-request";
import type { PublicBlock } from "../../../../domain/block/public-block";
import { failure, type Result, success } from "../../../../domain/result";
import type { RequestContext } from "../../../../http/endpoint/request-context";
import { httpEnv } from "../../../../http/http-env";
import { type Caller, findCaller } from "../../../../http/learner/find-caller";
import { learnerCookie, makeLearnerToken } from "../../../../http/learner/learner-cookie";
import type { ProblemDetails } from "../../../../http/problem/problem-details";
import { whyNoBlock } from "./why-no-block";

type StartedResponse = { block: PublicBlock; headers: Record<string, string> };

/** Starts a block. Somebody new becomes a learner with it, and with nothing less: the cookie is in `headers`. */
export async function startBlock({
  learner,
  input,
  now,
}: RequestContext<BlockRequest>): Promise<Result<StartedResponse, ProblemDetails<400 | 409>>> {
  const existing = await findCaller(learner);
  const token = existing ? undefined : makeLearnerToken();
  const caller = existing ?? (await welcome(token));
  const started = await data.startBlock(caller.client, {
    learnerId: caller.learnerId,
    request: input,
    seed: randomUUID(),
    now,
  });
  if (started.kind === "started") {
    const cookie = token && learnerCookie(token, httpEnv().SITE_URL);
    return success({ block: started.block, headers: { ...(cookie && { "Set-Cookie": cookie }) } });
  }
  const reason = await whyNoBlock(started, input, caller, now);
  if (!existing) await deleteLearner(caller.client, caller.learnerId);
  return failure(reason);
}

async function welcome(token = ""): Promise<Caller> {
  const { client } = await currentDatabase();
  const { id } = await createLearner(client, Buffer.from(token, "base64url"));
  return { client, learnerId: id };
}
