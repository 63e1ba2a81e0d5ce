import type { Mode } from "../../domain/block/block-request";
import { isOver } from "../../domain/block/deadline";
import type { Results } from "../../domain/block/results";
import { toResults } from "../../domain/block/to-results";
import { peerShare } from "../../domain/statistics/peer-share";
import { loadHeadings } from "../article/load-headings";
import type { PrismaClient } from "../generated/client";
import { readItemStatistics } from "../item/read-item-statistics";
import type { LearnerRef } from "../learner/learner-ref";
import { type LoadedBlock, loadBlock } from "./load-block";
import { settleBlocks } from "./settle-blocks";

/** `timeUp`: its learner had not finished the block when its time was up. */
type FoundResults = { kind: "results"; results: Results; mode: Mode; timeUp: boolean } | { kind: "open" };

/** How a block that is over went. */
export const resultsOf = async (
  client: PrismaClient,
  { block, revisions, questions }: LoadedBlock,
): Promise<Results> => {
  const [headings, figures] = await Promise.all([
    loadHeadings(client, revisions),
    readItemStatistics(
      client,
      questions.map(({ version }) => version),
    ),
  ]);
  const peersOf = (version: number) => {
    const { answers = 0, facility = null } = figures.get(version) ?? {};
    return { answers, share: peerShare({ right: answers * (facility ?? 0), answers }) };
  };
  const details = questions.map(
    ({ questionId, version, certainty, elapsedMs }) =>
      [questionId, { certainty, elapsedMs, peers: peersOf(version) }] as const,
  );
  return toResults(block, headings, new Map(details));
};

/**
 * The results of a block that is finished or whose time is up, which is then settled; `open` while it can still be
 * answered; null: not theirs.
 */
export const findResults = async (
  client: PrismaClient,
  { blockId, now, ...ref }: LearnerRef & { blockId: string; now: Date },
): Promise<FoundResults | null> => {
  const loaded = await loadBlock(client, ref, { blockId, now });
  if (!loaded) return null;
  const { block, learnerId } = loaded;
  if (!isOver(block, now)) return { kind: "open" };
  if (!block.finishedAt) await settleBlocks(client, learnerId, now);
  const { deadline, finishedAt, mode } = block;
  const timeUp = deadline !== null && (finishedAt === null || finishedAt > deadline);
  return { kind: "results", results: await resultsOf(client, loaded), mode, timeUp };
};
