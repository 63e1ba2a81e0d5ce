import { randomUUID } from "node:crypto";
import { createLearner } from "../../../data/create-learner";
import { currentDatabase } from "../../../data/current-database";
import { deleteLearner } from "../../../data/delete-learner";
import { startBlock } from "../../../data/start-block";
import type { BlockRequest } from "../../../domain/block/block-request";
import type { PublicBlock } from "../../../domain/block/public-block";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { type Caller, findCaller } from "../../../http/find-caller";
import { learnerCookie, makeLearnerToken } from "../../../http/learner-cookie";
import type { Problem } from "../../../http/problem";
import { settings } from "../../../http/settings";
import { whyNoBlock } from "./why-no-block";

type Begun = { block: PublicBlock; headers: Record<string, string> };

/** Starts a block. Somebody new becomes a learner with it, and with nothing less: the cookie is in `headers`. */
export async function beginBlock({ learner, input, now }: Call<BlockRequest>): Promise<Result<Begun, Problem>> {
  const known = await findCaller(learner);
  const token = known ? undefined : makeLearnerToken();
  const caller = known ?? (await welcome(token));
  const started = await startBlock(caller.client, {
    learnerId: caller.learnerId,
    request: input,
    seed: randomUUID(),
    now,
  });
  if (started.kind === "started") {
    const cookie = token && learnerCookie(token, settings().SITE_URL);
    return success({ block: started.block, headers: { ...(cookie && { "Set-Cookie": cookie }) } });
  }
  const reason = await whyNoBlock(started, input, caller, now);
  if (!known) await deleteLearner(caller.client, caller.learnerId);
  return failure(reason);
}

async function welcome(token = ""): Promise<Caller> {
  const { client } = await currentDatabase();
  const { id } = await createLearner(client, Buffer.from(token, "base64url"));
  return { client, learnerId: id };
}
