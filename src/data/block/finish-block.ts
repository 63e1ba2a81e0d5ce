import type { Results } from "../../domain/block/results";
import { retryConflicts } from "../database/conflicts/retry-conflicts";
import { retryLost } from "../database/conflicts/retry-lost";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import type { LearnerRef } from "../learner/learner-ref";
import { resultsOf } from "./find-results";
import { type LoadedBlock, loadBlock } from "./load-block";
import { finishTutorBlock, settleBlock } from "./settle-block";
import { settleBlocks } from "./settle-blocks";

/** Whether nothing came between: an answer that was recorded since the block was loaded is in no result of it. */
const finishLoaded = async (client: PrismaClient, loaded: LoadedBlock, now: Date): Promise<boolean> => {
  const { block, learnerId, reviewStateVersion, questions } = loaded;
  const answers = questions.flatMap(({ score, rapidGuess, ...question }) =>
    score === null || rapidGuess ? [] : [{ ...question, score }],
  );
  const settling = { learnerId, reviewStateVersion, blockId: block.id, now };
  return (await retryConflicts(() => finishTutorBlock(client, settling, answers))).length === 1;
};

type Finishing = LearnerRef & { blockId: string; now: Date };

/** Undefined: something is settled now, or was changed by somebody else, that the results have to be read after. */
const attemptFinish = async (
  client: PrismaClient,
  { blockId, now, ...ref }: Finishing,
): Promise<Results | null | undefined> => {
  const loaded = await loadBlock(client, ref, { blockId, now });
  if (!loaded) return null;
  const { block, learnerId, settled, unsettled } = loaded;
  if (unsettled) await settleBlocks(client, learnerId, now);
  else if (settled) return resultsOf(client, loaded);
  else if (block.mode === "timed")
    await inTransaction(client, (transaction) => settleBlock(transaction, { learnerId, blockId, now, finish: true }));
  else if (await finishLoaded(client, loaded, now))
    return resultsOf(client, { ...loaded, block: { ...block, finishedAt: now } });
  return undefined;
};

/**
 * Ends a block, settles it where it was timed, and says how it went. A block that has ended stays as it
 * is. Waits for answers that are being recorded, so that none is acknowledged and left out. Null: there is no such
 * block, or it is somebody else's.
 */
export const finishBlock = (client: PrismaClient, finishing: Finishing): Promise<Results | null> =>
  retryLost("A finish", () => attemptFinish(client, finishing));
