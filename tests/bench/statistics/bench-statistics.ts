import { isDeepStrictEqual } from "node:util";
import { migrate } from "../../../src/data/database/migration/migrate";
import { openDatabase } from "../../../src/data/database/open-database";
import type { PrismaClient } from "../../../src/data/generated/client";
import { countAnswers } from "../../../src/data/tally/count-answers";
import { readCountedState } from "../../../src/data/tally/read-state";
import { startPostgres } from "../../support/postgres-server";
import { seedItems } from "../seed-items";
import { timed } from "../spread";
import { simulatePractice } from "./simulate-practice";

const learners = 2_000;
const items = 3_000;
const running = new AbortController().signal;

const everything = async (client: PrismaClient) => ({
  tallies: await client.versionTally.findMany({ orderBy: { itemVersionId: "asc" } }),
  learners: (await client.statisticsState.findUnique({ where: { id: 1 } }))?.learners,
  summary: (await readCountedState(client)).summary,
});

/** A year of two thousand learners who answer a block of twenty each month: counted month by month, and then all at once. */
export const benchStatistics = async (): Promise<string[]> => {
  const postgres = await startPostgres();
  const opened = await openDatabase({ DATA_DIR: "", DATABASE_URL: await postgres.createDatabase(), WORKERS: 1 });
  if (!opened.ok) throw new Error(opened.failure);
  const { client } = opened.value;
  await migrate(opened.value);
  await seedItems(client, items);
  const rows: string[] = [];
  const count = () => timed(() => countAnswers(client, new Date(), running));
  for (let month = 0; month < 12; month += 1) {
    await simulatePractice(client, { learners, day: 30 * month, questions: 20 });
    rows.push(`| ${await client.attempt.count()} | ${((await count()) / 1000).toFixed(1)} |`);
  }
  const bitByBit = await everything(client);
  await client.countedLearner.deleteMany();
  await client.tallyCorrection.deleteMany();
  await client.versionTally.deleteMany();
  await client.statisticsState.deleteMany();
  const anew = await count();
  const isSame = isDeepStrictEqual(bitByBit, await everything(client));
  if (!isSame) throw new Error("What was counted month by month is not what is counted anew.");
  await opened.value.close();
  await postgres.stop();
  return [
    "| first attempts | counted in s |",
    "|---|---|",
    ...rows,
    `| all anew, the same result | ${(anew / 1000).toFixed(1)} |`,
  ];
};
