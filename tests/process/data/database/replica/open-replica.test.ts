import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { currentDatabase } from "../../../../../src/data/database/current-database";
import type { Database } from "../../../../../src/data/database/database";
import { migrate } from "../../../../../src/data/database/migration/migrate";
import { openDatabase } from "../../../../../src/data/database/open-database";
import { mostLagMs } from "../../../../../src/data/database/replica/open-replica";
import { Prisma } from "../../../../../src/data/generated/client";
import { publishArticle } from "../../../../../src/data/publication/publish-article";
import { indexOutdated } from "../../../../../src/data/search/index/index-outdated";
import { searchArticles } from "../../../../../src/data/search/search-articles";
import { readQuery } from "../../../../../src/domain/search/query/search-query";
import { loadArticles } from "../../../../../src/features/reading/list/load-articles";
import { findAnswers } from "../../../../../src/features/search/find-answers";
import { type Cluster, startCluster } from "../../../../accidents/cluster/cluster";
import { until } from "../../../../accidents/until";
import { freePort } from "../../../../support/free-port";
import { permitsArticle } from "../../../../support/permits-article";
import { unpackPostgres } from "../../../../support/postgres-programs";
import { newLearner } from "../../../../support/start-practising";

let folder: string;
let cluster: Cluster;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "iatrox-replica-"));
  const programs = await unpackPostgres(folder);
  cluster = await startCluster({ programs, folder, waits: false });
  // As on a managed server: the product's user owns its database and nothing else.
  const { run } = cluster.primary();
  await run("CREATE ROLE app LOGIN");
  await run("CREATE DATABASE app OWNER app");
  await run("CREATE DATABASE other OWNER app");
  await cluster.addStandby();
  database = await open(addressOf(cluster.standby().port));
  await migrate(database);
  await publishArticle(database.client, await permitsArticle(), { origin: "file", now: new Date() });
  await indexOutdated(database.client);
  await untilReadFrom("standby");
});
afterAll(async () => {
  await database?.close();
  await cluster?.end();
  await rm(folder, { recursive: true, force: true });
});

const addressOf = (port: number, { user = "app", name = "app", host = "127.0.0.1" } = {}) =>
  `postgresql://${user}@${host}:${port}/${name}`;

const openWith = (DATABASE_REPLICA_URL: string) =>
  openDatabase({ DATA_DIR: folder, DATABASE_URL: addressOf(cluster.primary().port), DATABASE_REPLICA_URL, WORKERS: 1 });

const open = async (replica: string): Promise<Database> => {
  const opened = await openWith(replica);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};

/** Which server reads are answered by. */
const port = async (from = database) =>
  (await from.read((client) => client.$queryRaw<{ port: number }[]>`SELECT inet_server_port() AS port`))[0]?.port;

const untilReadFrom = (server: "primary" | "standby", from = database) =>
  until(`reads come from the ${server}`, async () => (await port(from)) === cluster[server]().port);

/** Whether somebody new is known to whoever reads. */
const isKnown = (id: string) =>
  database.read(async (client) => (await client.learner.findUnique({ where: { id } })) !== null);

describe("a replica", () => {
  test("answers searches, and counts that it did", async () => {
    const before = database.replica()?.replica ?? 0;
    const found = await database.read((client) => searchArticles(client, "en", readQuery("study permit", "en")));
    expect(found.scored.length).toBeGreaterThan(0);
    expect(database.replica()?.replica).toBe(before + 1);
  });

  test("is not asked for longer than the lag while it replays nothing, and is again when it has caught up", async () => {
    await cluster.standby().run("SELECT pg_wal_replay_pause()");
    const { id } = await newLearner(database);
    const committedAt = performance.now();
    const lacking: number[] = [];
    await until("the primary is read", async () => {
      const readAt = performance.now();
      if (await isKnown(id)) return true;
      lacking.push(readAt - committedAt);
      await pause(100);
      return false;
    });
    // A reader may lack what is younger than the lag, and nothing that is older.
    expect(lacking.filter((ms) => ms > mostLagMs)).toEqual([]);
    expect(await port()).toBe(cluster.primary().port);
    await cluster.standby().run("SELECT pg_wal_replay_resume()");
    await untilReadFrom("standby");
    expect(await isKnown(id)).toBe(true);
  });

  test("that is cut off from its primary is known to be old, though it has all that it got", async () => {
    cluster.replication.close();
    const { id } = await newLearner(database);
    await untilReadFrom("primary");
    expect(await isKnown(id)).toBe(true);
    cluster.replication.heal();
    await untilReadFrom("standby");
  });

  test("that dies is nothing that a reader hears of", async () => {
    await cluster.standby().signal("SIGKILL");
    for (const _time of [1, 2, 3]) expect(await port()).toBe(cluster.primary().port);
    await cluster.standby().start();
    await untilReadFrom("standby");
  });

  test("is never written to, and neither is the primary in its place", async () => {
    const write = database.read((client) => client.$executeRaw(Prisma.sql`DELETE FROM learner`));
    await expect(write).rejects.toThrow(/read-only/);
    expect(await database.client.learner.count()).toBeGreaterThan(0);
  });

  test("that is down at the start does not hold it up", async () => {
    const opened = await open(addressOf(await freePort()));
    expect(await port(opened)).toBe(cluster.primary().port);
    expect(opened.replica()).toMatchObject({ replica: 0, primary: 1 });
    await opened.close();
  });
});

test("a search of the product, and its list of guides, are read from the replica that the environment names", async () => {
  const environment = {
    ...{ DATA_DIR: folder, DATABASE_URL: addressOf(cluster.primary().port), WORKERS: "1" },
    DATABASE_REPLICA_URL: addressOf(cluster.standby().port),
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.stubGlobal("iatroxDatabase", undefined);
  try {
    const own = await currentDatabase();
    await untilReadFrom("standby", own);
    const before = own.replica()?.replica ?? 0;
    expect((await findAnswers("study permit", "en")).total).toBeGreaterThan(0);
    expect((await loadArticles("en")).map(({ slug }) => slug)).toEqual(["permits"]);
    expect(own.replica()?.replica).toBe(before + 2);
    await own.close();
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
});

describe("a start refuses", () => {
  const failureOf = async (replica: string) => {
    const opened = await openWith(replica);
    if (opened.ok) await opened.value.close();
    return opened.ok ? "opened" : opened.failure;
  };

  test("the primary by another name", async () => {
    const refused = await failureOf(addressOf(cluster.primary().port, { host: "localhost" }));
    expect(refused).toMatch(/^The server of DATABASE_REPLICA_URL \(localhost:\d+\/app\) is no standby/);
  });

  test("another database of the standby", async () => {
    expect(await failureOf(addressOf(cluster.standby().port, { name: "other" }))).toMatch(
      /is a standby, but this is another/,
    );
  });

  test("a database that is not there, and a user who is not, without repeating a password", async () => {
    const { port } = cluster.standby();
    expect(await failureOf(addressOf(port, { name: "nowhere" }))).toMatch(/cannot be used: .*"nowhere" does not exist/);
    const refused = await failureOf(addressOf(port, { user: "nobody:secret" }));
    expect(refused).toMatch(/cannot be used: .*"nobody" does not exist/);
    expect(refused).not.toContain("secret");
  });

  test("a host that there is not", async () => {
    expect(await failureOf("postgresql://app@replica.invalid/app")).toMatch(/cannot be used: .*(ENOTFOUND|EAI_AGAIN)/);
  });

  test("the standby of another server", async () => {
    const away = await mkdtemp(path.join(folder, "away-"));
    const other = await startCluster({ programs: await unpackPostgres(away), folder: away, waits: false });
    await other.addStandby();
    const address = addressOf(other.standby().port, { user: "postgres", name: "postgres" });
    expect(await failureOf(address)).toMatch(/follows another server than that of DATABASE_URL/);
    await other.end();
  });
});

test("a replica that was promoted is read no more", async () => {
  const promoted = cluster.standby();
  await untilReadFrom("standby");
  await promoted.run("SELECT pg_promote()");
  await untilReadFrom("primary");
  for (const _check of [1, 2, 3]) {
    await pause(1_100);
    expect(await port()).toBe(cluster.primary().port);
  }
});
