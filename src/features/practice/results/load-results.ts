import type { ComponentProps } from "react";
import { findBlockArticle } from "../../../data/block/find-block-article";
import { findResults } from "../../../data/block/find-results";
import { listNextDays } from "../../../data/block/list-next-days";
import { isRight } from "../../../domain/item/answer/is-right";
import { comesBack } from "../../../domain/review/progress/comes-back";
import { utcDay } from "../../../domain/utc-day";
import type { Caller } from "../../../http/learner/find-caller";
import type { ResultsView } from "./results-view";

type LoadedResults = ComponentProps<typeof ResultsView> | "open" | "unknown";

/** What the page of results needs. `open`: the block can still be answered. */
export async function loadResults(caller: Caller | null, blockId: string, now: Date): Promise<LoadedResults> {
  if (!caller) return "unknown";
  const ref = { learnerId: caller.learnerId, blockId, now };
  const [found, article] = await Promise.all([findResults(caller.client, ref), findBlockArticle(caller.client, ref)]);
  if (!found) return "unknown";
  if (found.kind === "open") return "open";
  const { results, mode, timeUp } = found;
  // After the results, which settle a block whose time was up.
  const days = await listNextDays(caller.client, ref);
  const missed = results.items.filter(({ feedback }) => !isRight(feedback.score)).map(({ id }) => id);
  const again = comesBack(missed, days, utcDay(now));
  return { results, timeUp, mode, again, ...(article && { article }) };
}
