import type { IncomingMessage } from "node:http";
import type { ComponentProps } from "react";
import { findBlock } from "../../../data/find-block";
import { findBlockGuide } from "../../../data/find-block-guide";
import { findResults } from "../../../data/find-results";
import { findCaller } from "../../../http/find-caller";
import { readLearnerToken } from "../../../http/learner-cookie";
import { settings } from "../../../http/settings";
import type { ResultsView } from "./results-view";

type Opened = ComponentProps<typeof ResultsView> | "open" | "unknown";

/** What the page of results needs. `open`: the block can still be answered. */
export async function openResults(request: IncomingMessage, blockId: string, now: Date): Promise<Opened> {
  const caller = await findCaller(readLearnerToken(request.headers, settings().SITE_URL));
  if (!caller) return "unknown";
  const place = { learnerId: caller.learnerId, blockId, now };
  const [found, block, guide] = await Promise.all([
    findResults(caller.client, place),
    findBlock(caller.client, place),
    findBlockGuide(caller.client, place),
  ]);
  if (!found || !block) return "unknown";
  if (found.kind === "open") return "open";
  return { results: found.results, timeUp: found.timeUp, mode: block.mode, ...(guide && { guide }) };
}
