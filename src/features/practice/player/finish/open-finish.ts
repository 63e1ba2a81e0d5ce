import type { ComponentProps } from "react";
import { findBlock } from "../../../../data/block/find-block";
import type { Caller } from "../../../../http/learner/find-caller";
import { leftInBlock } from "./finish-or-ask";
import type { FinishView } from "./finish-view";

/** What the page needs that asks before a block is finished. `over`: it is finished, or its time is up. */
export async function openFinish(
  caller: Caller | null,
  blockId: string,
  now: Date,
): Promise<ComponentProps<typeof FinishView> | "over" | "unknown"> {
  const block = caller && (await findBlock(caller.client, { learnerId: caller.learnerId, blockId, now }));
  if (!block) return "unknown";
  return block.finished ? "over" : { block: blockId, left: leftInBlock(block) };
}
