import type { PrismaClient } from "../generated/client";
import { countLearners } from "./count-learners";
import { listUncounted } from "./list-uncounted";
import { recordCalibration } from "./record-calibration";
import { recordFigures } from "./record-figures";
import { takeCorrections } from "./take-corrections";

/** Learners counted in one transaction: some thousand answers, a second or less where the database works in the server's own thread. */
const atOnce = 50;

/**
 * Brings the statistics of items up to date: takes away what learners who are gone had added, counts those anew who answered since,
 * and works the figures out, of items and of item models. Where it is cut off, what it has counted stays, and the next run goes on. How many learners it counted.
 */
export const countAnswers = async (
  client: PrismaClient,
  now: Date,
  stopping: AbortSignal,
): Promise<{ learners: number }> => {
  let learners = 0;
  await takeCorrections(client, stopping);
  for await (const page of listUncounted(client))
    for (let first = 0; first < page.length; first += atOnce) {
      if (stopping.aborted) return { learners };
      learners += await countLearners(client, page.slice(first, first + atOnce));
    }
  if (!stopping.aborted) await recordFigures(client, now);
  if (!stopping.aborted) await recordCalibration(client, stopping);
  return { learners };
};
