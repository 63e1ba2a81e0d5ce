import { randomUUID } from "node:crypto";
import { createLearner } from "../../../data/create-learner";
import { currentDatabase } from "../../../data/current-database";
import { deleteLearner } from "../../../data/delete-learner";
import { type StartedBlock, startBlock } from "../../../data/start-block";
import type { BlockRequest } from "../../../domain/block/block-request";
import type { PublicBlock } from "../../../domain/block/public-block";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { type Caller, findCaller } from "../../../http/find-caller";
import { learnerCookie, makeLearnerToken } from "../../../http/learner-cookie";
import { type Problem, problem } from "../../../http/problem";
import { settings } from "../../../http/settings";

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
  if (!known) await deleteLearner(caller.client, caller.learnerId);
  return failure(whyNot(started, input));
}

async function welcome(token = ""): Promise<Caller> {
  const { client } = await currentDatabase();
  const { id } = await createLearner(client, Buffer.from(token, "base64url"));
  return { client, learnerId: id };
}

function whyNot(
  started: Exclude<StartedBlock, { kind: "started" }>,
  { article, sections = [] }: BlockRequest,
): Problem {
  switch (started.kind) {
    case "unknown-article":
      return wrong(["article"], `There is no article "${article}". GET /api/articles lists those there are.`);
    case "unknown-section":
      return wrong(
        ["sections", sections.indexOf(started.section)],
        `There is no section "${started.section}" in it. GET /api/articles/{slug} lists those there are.`,
      );
    case "nothing-matches":
      return problem(409, "nothing-matches", "No question matches these filters. Ask for fewer of them.");
  }
}

const wrong = (path: (string | number)[], message: string) => problem(400, "wrong-input", message, [{ path, message }]);
