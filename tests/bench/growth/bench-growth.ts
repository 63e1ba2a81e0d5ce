import { randomUUID } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { finishBlock } from "../../../src/data/block/finish-block";
import { startBlock } from "../../../src/data/block/start-block";
import { readForecast } from "../../../src/data/card/read-forecast";
import { readMastery } from "../../../src/data/card/read-mastery";
import type { Database } from "../../../src/data/database/database";
import { migrate } from "../../../src/data/database/migration/migrate";
import { openDatabase } from "../../../src/data/database/open-database";
import { deleteLearner } from "../../../src/data/learner/delete-learner";
import { exportLearner } from "../../../src/data/learner/export-learner";
import { listMisses } from "../../../src/data/miss/list-misses";
import { resetProgress } from "../../../src/data/reset/reset-progress";
import { undoReset } from "../../../src/data/reset/undo-reset";
import { readHistory } from "../../../src/data/response/read-history";
import { recordResponse } from "../../../src/data/response/record-response";
import { purgeUnused } from "../../../src/data/upkeep/purge-unused";
import { seededRandom } from "../../../src/domain/random/seeded-random";
import { anyAnswer } from "../../support/learner";
import { startPostgres } from "../../support/postgres-server";
import { seedItems } from "../seed-items";
import { spread, timed } from "../spread";
import { partitionResponses } from "./partition-responses";
import { answersEach, learnerIdSql, seedLearners } from "./seed-learners";

const visits = 100;
const rareActs = 20;
const items = 10_000;

type Times = Record<string, number[]>;

/** Acts of learners who did something before, drawn from all of them; the same ones each time. */
const measure = async ({ client }: Database, learners: number): Promise<Times> => {
  const times: Times = {};
  const time = async <Value>(name: string, act: () => Promise<Value>): Promise<Value> => {
    let value: Value | undefined;
    times[name] ??= [];
    times[name].push(
      await timed(async () => {
        value = await act();
      }),
    );
    return value as Value;
  };
  const chance = seededRandom("growth");
  const learnerOf = async (number: number) => {
    const [found] = await client.$queryRawUnsafe<{ id: string }[]>(`SELECT ${learnerIdSql(number)} AS id`);
    return found?.id ?? "";
  };
  const now = new Date();
  for (let visit = 0; visit < visits; visit++) {
    const learnerId = await learnerOf(uniformInt(chance, 1, learners));
    const request = { count: 10, mode: "tutor" as const };
    const started = await time("start", () => startBlock(client, { learnerId, request, seed: randomUUID(), now }));
    if (started.kind !== "started") throw new Error(`The block did not start: ${started.kind}`);
    const { id: blockId, questions } = started.block;
    for (const question of questions) {
      const response = { responseId: randomUUID(), answer: anyAnswer(question), elapsedMs: 20_000 };
      const input = { learnerId, blockId, questionId: question.id, request: response, now };
      await time("answer", () => recordResponse(client, input));
    }
    await time("finish", () => finishBlock(client, { learnerId, blockId, now }));
    await time("progress", () =>
      Promise.all([
        listMisses(client, learnerId, now),
        readMastery(client, learnerId, now),
        readHistory(client, learnerId, now),
        readForecast(client, learnerId, now, 14),
      ]),
    );
  }
  for (let act = 0; act < rareActs; act++) {
    const learnerId = await learnerOf(1 + 7 * act);
    await time("export", () => exportLearner(client, { learnerId, now }));
    const reset = await time("reset", () => resetProgress(client, { learnerId, now }));
    await time("undo", () => undoReset(client, { learnerId, resetId: reset?.id ?? "", now }));
    await time("delete", () => deleteLearner(client, learnerId));
  }
  await time("daily job", () => purgeUnused(client, now, new AbortController().signal));
  return times;
};

/** Of a table and its partitions, where it has any. */
const sizeSql = (table: string) => `
  SELECT round(sum(pg_table_size(relid)) / 1e6)::int AS rows, round(sum(pg_indexes_size(relid)) / 1e6)::int AS indexes
  FROM (SELECT relid FROM pg_partition_tree('${table}') UNION SELECT '${table}'::regclass) parts`;

const sizeOf = async ({ client }: Database, table: string): Promise<string> => {
  const [size] = await client.$queryRawUnsafe<{ rows: number; indexes: number }[]>(sizeSql(table));
  return `${size?.rows} + ${size?.indexes}`;
};

/** `prepare`: changes the tables while they are empty. */
type Size = { name: string; answers: number; prepare?: (client: Database["client"]) => Promise<void> };

const benchSize = async ({ name, answers, prepare }: Size, DATABASE_URL: string): Promise<string> => {
  const opened = await openDatabase({ DATA_DIR: "", DATABASE_URL, WORKERS: 1 });
  if (!opened.ok) throw new Error(opened.failure);
  const database = opened.value;
  await migrate(database);
  await prepare?.(database.client);
  await seedItems(database.client, items);
  const learners = answers / answersEach;
  const seeding = await timed(() => seedLearners(database.client, learners));
  const sizes = [await sizeOf(database, "response"), await sizeOf(database, "review")];
  const times = await measure(database, learners);
  await database.close();
  const daily = times["daily job"]?.[0] ?? 0;
  const shown = ["start", "answer", "finish", "progress", "export", "reset", "undo", "delete"].map((act) =>
    spread(times[act] ?? []),
  );
  return `| ${name} | ${Math.round(seeding / 1000)} | ${sizes.join(" | ")} | ${shown.join(" | ")} | ${(daily / 1000).toFixed(1)} |`;
};

const head = [
  "| answers | seeded in s | responses, MB (rows + indexes) | reviews, MB | start ms | answer | finish | progress page | export | reset | undo | delete | daily job s |",
  "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
];

const benchSizes = async (sizes: readonly Size[]): Promise<string[]> => {
  const rows: string[] = [];
  for (const size of sizes) {
    // A server of its own: the one before leaves nothing in memory.
    const postgres = await startPostgres();
    rows.push(await benchSize(size, await postgres.createDatabase()));
    await postgres.stop();
  }
  return [...head, ...rows];
};

/** What learners wait for with ten thousand and with a million answers, and with a million in partitions by learner. */
export const benchGrowth = (): Promise<string[]> =>
  benchSizes([
    { name: "10,000", answers: 10_000 },
    { name: "1,000,000", answers: 1_000_000 },
    { name: "1,000,000, 16 partitions by learner", answers: 1_000_000, prepare: partitionResponses },
  ]);

/** The same with ten million, which takes half an hour and twenty gigabytes. */
export const benchTenMillion = (): Promise<string[]> => benchSizes([{ name: "10,000,000", answers: 10_000_000 }]);
