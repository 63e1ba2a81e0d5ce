import type { Mode } from "../../domain/block/block-request";
import { isOver } from "../../domain/block/deadline";
import type { Results } from "../../domain/block/results";
import { toResults } from "../../domain/block/to-results";
import { listHeadings } from "../article/list-headings";
import type { PrismaClient } from "../generated/client";
import { listAnswerDetails } from "../response/list-answer-details";
import { loadBlock } from "./load-block";
import { settleBlocks } from "./settle-blocks";

/** `timeUp`: its learner had not finished the block when its time was up. */
type FoundResults = { kind: "results"; results: Results; mode: Mode; timeUp: boolean } | { kind: "open" };

/**
 * The results of a block that is finished or whose time is up, which is then settled; `open` while it can still be
 * answered; null: not theirs.
 */
export const findResults = async (
  client: PrismaClient,
  { learnerId, blockId, now }: { learnerId: string; blockId: string; now: Date },
): Promise<FoundResults | null> => {
  const block = await loadBlock(client, learnerId, blockId);
  if (!block) return null;
  if (!isOver(block, now)) return { kind: "open" };
  if (!block.finishedAt) await settleBlocks(client, learnerId, now);
  const articles = new Set(block.questions.map(({ article }) => article));
  const [headings, details] = await Promise.all([
    listHeadings(client, [...articles]),
    listAnswerDetails(client, { learnerId, blockId }),
  ]);
  const { deadline, finishedAt } = block;
  const timeUp = deadline !== null && (finishedAt === null || finishedAt > deadline);
  return { kind: "results", results: toResults(block, headings, details), mode: block.mode, timeUp };
};
