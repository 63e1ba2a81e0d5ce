import type { IncomingMessage } from "node:http";
import type { ComponentProps } from "react";
import { findBlock } from "../../../data/block/find-block";
import { findCaller } from "../../../http/find-caller";
import { httpEnv } from "../../../http/http-env";
import { readLearnerToken } from "../../../http/learner-cookie";
import { leftInBlock } from "./finish-or-ask";
import type { FinishView } from "./finish-view";

/** What the page needs that asks before a block is finished. `over`: it is finished, or its time is up. */
export async function openFinish(
  request: IncomingMessage,
  blockId: string,
  now: Date,
): Promise<ComponentProps<typeof FinishView> | "over" | "unknown"> {
  const caller = await findCaller(readLearnerToken(request.headers, httpEnv().SITE_URL));
  const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId, now }));
  if (!block) return "unknown";
  return block.finished ? "over" : { block: blockId, left: leftInBlock(block) };
}
