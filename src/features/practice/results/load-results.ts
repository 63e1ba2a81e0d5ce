import type { ComponentProps } from "react";
import { findBlock } from "../../../data/block/find-block";
import { findBlockArticle } from "../../../data/block/find-block-article";
import { findResults } from "../../../data/block/find-results";
import type { Caller } from "../../../http/learner/find-caller";
import type { ResultsView } from "./results-view";

type LoadedResults = ComponentProps<typeof ResultsView> | "open" | "unknown";

/** What the page of results needs. `open`: the block can still be answered. */
export async function loadResults(caller: Caller | null, blockId: string, now: Date): Promise<LoadedResults> {
  if (!caller) return "unknown";
  const ref = { learnerId: caller.learnerId, blockId, now };
  const [found, block, article] = await Promise.all([
    findResults(caller.client, ref),
    findBlock(caller.client, ref),
    findBlockArticle(caller.client, ref),
  ]);
  if (!found || !block) return "unknown";
  if (found.kind === "open") return "open";
  return { results: found.results, timeUp: found.timeUp, mode: block.mode, ...(article && { article }) };
}
