import { setImmediate } from "node:timers/promises";
import {
  type BankCalibration,
  calibrateBank,
  familyName,
  type VersionMark,
} from "../../domain/statistics/families/bank-calibration";
import { talliesSchema } from "../../domain/statistics/first-attempts/tally";
import { countsOf } from "../../domain/statistics/first-attempts/version-tally";
import { int, json, orNull, text, uuid } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";

/**
 * More learners make estimates hardly surer, and each step longer, in which nobody else is answered: one of 10,000 learners
 * with twenty answers each takes some 50 ms.
 */
const mostLearners = 10_000;
const pageSize = 500;

const beforeAll = "00000000-0000-0000-0000-000000000000";

/** In the order of the key, so that no statement reads the table from end to end. */
const countedAfter = query(
  { learner: uuid, versions: json },
  (last: string) => Prisma.sql`
    SELECT learner_id AS learner, versions FROM counted_learner
    WHERE learner_id > ${last}::uuid ORDER BY learner_id LIMIT ${pageSize}`,
  (sql) => sql(beforeAll),
);

/** What the first learners answered, a page at a time; their ids are drawn by chance, so they are a sample of all. */
const loadCounted = async (client: PrismaClient): Promise<unknown[]> => {
  const counted: unknown[] = [];
  let last: string | undefined = beforeAll;
  while (last !== undefined && counted.length < mostLearners) {
    const page: { learner: string; versions: unknown }[] = await countedAfter(client, last);
    counted.push(...page.map(({ versions }) => versions));
    last = page.at(-1)?.learner;
  }
  return counted;
};

/** What a learner got wholly right at first; rapid guesses are left out. */
const marksOf = (versions: unknown): VersionMark[] =>
  Object.entries(talliesSchema.parse(versions)).flatMap(([version, tally]) =>
    countsOf(tally).scores.map(({ score }) => ({ version: Number(version), isRight: score === 1 })),
  );

/** The versions that were counted, and whose families they are of. */
const countedVersions = query(
  { version: int, article: text, model: orNull(text), identity: text },
  () => Prisma.sql`
    SELECT v.id AS version, v.article_slug AS article, v.model, i.identity
    FROM version_tally t
    JOIN item_version v ON v.id = t.item_version_id
    JOIN item i ON i.id = v.item_id`,
  (sql) => sql(),
);

/** Estimates how difficult item models and their questions are, from what was counted of learners, and keeps it. */
export const recordCalibration = async (client: PrismaClient, stopping: AbortSignal): Promise<void> => {
  const versions = await countedVersions(client);
  const families = new Map(versions.map((version) => [version.version, familyName(version)]));
  const learners = (await loadCounted(client))
    .map((versions) => marksOf(versions).filter((mark) => families.has(mark.version)))
    .filter((marks) => marks.length > 0);
  const running = calibrateBank(learners, (version) => families.get(version) ?? "");
  let calibration: BankCalibration | undefined;
  while (!calibration && !stopping.aborted) {
    const { done, value } = running.next();
    if (done) calibration = value;
    await setImmediate();
  }
  if (calibration) await client.statisticsState.update({ where: { id: 1 }, data: { calibration } });
};
