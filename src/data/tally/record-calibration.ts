import { setImmediate } from "node:timers/promises";
import {
  type BankCalibration,
  calibrateBank,
  type VersionMark,
} from "../../domain/statistics/families/bank-calibration";
import { familyName } from "../../domain/statistics/families/calibrated-rules";
import { talliesSchema } from "../../domain/statistics/first-attempts/tally";
import { countsOf } from "../../domain/statistics/first-attempts/version-tally";
import { json } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { listOriginalSlugs, loadTalliedVersions } from "./load-versions";

/**
 * More learners make estimates hardly surer, and each step longer, in which nobody else is answered: one of 10,000 learners
 * with twenty answers each takes some 50 ms.
 */
const mostLearners = 10_000;

/** Of so many learners; their ids are drawn by chance, so the first of them are a sample of all. */
const countedOf = query(
  { versions: json },
  () => Prisma.sql`
    SELECT versions FROM counted_learner WHERE versions <> '{}'::jsonb ORDER BY learner_id LIMIT ${mostLearners}`,
  (sql) => sql(),
);

/** What a learner got wholly right at first; rapid guesses are left out. */
const marksOf = (versions: unknown): VersionMark[] =>
  Object.entries(talliesSchema.parse(versions)).flatMap(([version, tally]) =>
    countsOf(tally).scores.map(({ score }) => ({ version: Number(version), isRight: score === 1 })),
  );

const familiesOf = async (client: PrismaClient): Promise<Map<number, string>> => {
  const families = new Map<number, string>();
  for (const originalSlug of await listOriginalSlugs(client)) {
    for (const version of await loadTalliedVersions(client, originalSlug))
      families.set(version.version, familyName(version));
    await setImmediate();
  }
  return families;
};

/** Estimates how difficult item models and their questions are, from what was counted of learners, and keeps it. */
export const recordCalibration = async (client: PrismaClient, stopping: AbortSignal): Promise<void> => {
  const families = await familiesOf(client);
  const learners = (await countedOf(client)).map(({ versions }) =>
    marksOf(versions).filter((mark) => families.has(mark.version)),
  );
  const running = calibrateBank(learners, (version) => families.get(version) ?? "");
  let calibration: BankCalibration | undefined;
  while (!calibration && !stopping.aborted) {
    const { done, value } = running.next();
    if (done) calibration = value;
    await setImmediate();
  }
  if (calibration) await client.statisticsState.update({ where: { id: 1 }, data: { calibration } });
};
