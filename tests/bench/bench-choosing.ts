import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startBlock } from "../../src/data/block/start-block";
import type { Database } from "../../src/data/database/database";
import { migrate } from "../../src/data/database/migration/migrate";
import { openDatabase } from "../../src/data/database/open-database";
import { createLearner } from "../../src/data/learner/create-learner";
import type { CountRequest } from "../../src/domain/block/filters/filters";
import { startPostgres } from "../support/postgres-server";
import { seedItems } from "./seed-items";
import { percentile, spread, timed } from "./spread";

const blocks = 300;

const requests: Record<string, CountRequest> = {
  "no filter": {},
  "one guide": { article: "guide-1" },
  "form and difficulty": { forms: ["numeric"], difficulty: ["medium"] },
};

type Bank = { name: string; database: Database; times: Record<string, number[]> };

const openBank = async (kind: string, count: number, DATABASE_URL?: string): Promise<Bank> => {
  const opened = await openDatabase({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")), DATABASE_URL });
  if (!opened.ok) throw new Error(opened.failure);
  await migrate(opened.value);
  await seedItems(opened.value.client, count);
  const times = Object.fromEntries(Object.keys(requests).map((name) => [name, []]));
  return { name: `${kind}, ${count} items`, database: opened.value, times };
};

/** One block for each kind of request, by a learner who starts about ten. */
const startEach = async ({ database: { client }, times }: Bank, learnerId: string) => {
  for (const [name, filters] of Object.entries(requests)) {
    const request = { ...filters, count: 10, mode: "tutor" as const };
    times[name]?.push(
      await timed(() => startBlock(client, { learnerId, request, seed: randomUUID(), now: new Date() })),
    );
  }
};

/** The banks take turns, so that whatever else the machine does falls on all of them alike. */
const measure = async (banks: readonly Bank[]) => {
  const learners = new Map<Bank, string>();
  for (let round = 0; round < blocks; round++)
    for (const bank of banks) {
      const known = round % 3 === 0 ? undefined : learners.get(bank);
      const learner = known ?? (await createLearner(bank.database.client, randomBytes(32))).id;
      learners.set(bank, learner);
      await startEach(bank, learner);
    }
};

const row = ({ name, times }: Bank, { times: smallest }: Bank) => {
  const ratios = Object.keys(requests).map((request) =>
    (percentile(times[request] ?? [], 0.99) / percentile(smallest[request] ?? [], 0.99)).toFixed(2),
  );
  return `| ${name} | ${Object.values(times).map(spread).join(" | ")} | ${ratios.join(", ")} |`;
};

const benchKind = async (kind: string, counts: number[], makeDatabase: () => Promise<string | undefined>) => {
  const banks: Bank[] = [];
  for (const count of counts) banks.push(await openBank(kind, count, await makeDatabase()));
  await startEach(banks[0] as Bank, (await createLearner((banks[0] as Bank).database.client, randomBytes(32))).id);
  await measure(banks);
  for (const { database } of banks) await database.close();
  return banks.map((bank) => row(bank, banks[0] as Bank));
};

/** Starting a block of ten in banks of a thousand to a million items. */
export const benchChoosing = async (): Promise<string[]> => {
  const postgres = await startPostgres();
  const server = await benchKind("PostgreSQL", [1_000, 10_000, 100_000, 1_000_000], postgres.createDatabase);
  await postgres.stop();
  const embedded = await benchKind("PGlite", [1_000, 10_000, 100_000], async () => undefined);
  return [
    `| ms, p50 (p99) of ${blocks} blocks | ${Object.keys(requests).join(" | ")} | p99 over that of 1,000 items |`,
    "|---|---|---|---|---|",
    ...server,
    ...embedded,
  ];
};
