import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { Agent, fetch, type RequestInit } from "undici";
import { childProcesses } from "../support/child-processes";
import { filledDatabase } from "../support/databases-in-e2e";
import { learner } from "../support/learner";
import { type Product, runProduct } from "../support/run-product";

test.describe.configure({ mode: "serial", timeout: 600_000 });

/** Sixteen connections a worker: six starts of two statements each have theirs, even if all come to one worker. */
const env = { WORKERS: "2", OVERLOAD_SCALE: "1", DATABASE_CONNECTIONS: "32" };

let product: Product;
let operator: pg.Client;

test.beforeAll(async () => {
  const DATABASE_URL = await filledDatabase();
  const DATA_DIR = await mkdtemp(path.join(tmpdir(), "iatrox-workers-"));
  product = await runProduct({ ...env, DATA_DIR, DATABASE_URL }, { startLimitMs: 480_000 });
  operator = new pg.Client({ connectionString: DATABASE_URL });
  await operator.connect();
});
test.afterAll(async () => {
  // The last test has stopped it, if it came to that.
  if (product.process.exitCode === null) await product.end("SIGKILL");
  await operator.end();
});

/** Keeps no connection alive: one leads to the same worker for as long as it is open, however often it is asked. */
const dispatcher = new Agent({ pipelining: 0 });

const ask = async (address: string, init: RequestInit = {}) => {
  const reply = await fetch(`${product.origin}${address}`, { dispatcher, ...init });
  return { status: reply.status, after: Number(reply.headers.get("retry-after")), text: await reply.text() };
};

/** The value of a metric, over all its labels. */
const metric = async (name: string) => {
  // A connection that a worker had taken and not answered when it was killed is never answered.
  const signal = AbortSignal.timeout(10_000);
  const { text } = await ask("/api/metrics", { signal });
  const lines = text.split("\n").filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
};

const started = "iatrox_blocks_started_total";

/** Starts blocks over connections of their own, so that each worker has some. */
const startBlocks = (count: number) =>
  Promise.all(Array.from({ length: count }, () => learner().startBlock(product.origin, 3)));

test("what workers count is one sum, which does not fall when one of them is killed", async () => {
  expect(await metric("iatrox_workers")).toBe(2);
  await startBlocks(20);
  expect(await metric(started)).toBe(20);
  expect(await metric("http_request_duration_seconds_count")).toBeGreaterThan(20);
  const [worker = 0] = await childProcesses(product.process.pid ?? 0);
  process.kill(worker, "SIGKILL");
  await expect(async () => expect(await metric("iatrox_workers")).toBe(2)).toPass({ timeout: 60_000 });
  expect(await metric(started)).toBe(20);
  await startBlocks(4);
  expect(await metric(started)).toBe(24);
});

/** Holds up every statement that starts a block, until it is let go. */
const holdBlocks = async () => {
  await operator.query("BEGIN; LOCK TABLE block IN ACCESS EXCLUSIVE MODE");
  return () => operator.query("ROLLBACK");
};

const waitingStatements = async () => {
  const waiting = `SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database
    WHERE NOT granted AND datname = current_database()`;
  return Number((await operator.query(waiting)).rows[0]?.count);
};

test("while the database holds everybody up most are refused at once and told when to come, and guides are served", async () => {
  const guide = "/articles/alberta";
  // Each worker has it in memory.
  await expect(async () => {
    await Promise.all(Array.from({ length: 8 }, () => ask(guide)));
    expect(await metric("iatrox_page_cache_entries")).toBe(2);
  }).toPass({ timeout: 60_000 });
  const release = await holdBlocks();
  const start = () =>
    ask("/api/blocks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ count: 3, mode: "tutor" }),
    });
  const replies: { status: number; after: number }[] = [];
  const asking: Promise<unknown>[] = [];
  const served = new Set<number>();
  await expect(async () => {
    asking.push(start().then((reply) => replies.push(reply)));
    for (const address of ["/api/healthz", "/api/readyz", guide]) served.add((await ask(address)).status);
    expect(replies.filter(({ status }) => status === 503).length).toBeGreaterThan(20);
  }).toPass({ intervals: [25], timeout: 120_000 });
  expect(served).toEqual(new Set([200]));
  for (const { after } of replies) expect(after).toBeGreaterThanOrEqual(2);
  expect(await metric("iatrox_requests_refused_total")).toBeGreaterThan(10);
  await release();
  await Promise.all(asking);
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201, 503]));
  await expect(async () => expect(await metric("iatrox_refused_share")).toBe(0)).toPass({ timeout: 30_000 });
  await startBlocks(1);
});

test("told to stop they answer what runs, take nothing new, and end in time", async () => {
  const release = await holdBlocks();
  const running = Promise.all(Array.from({ length: 6 }, () => learner().startBlock(product.origin, 3)));
  // A start asks two things at once: six that wait may be of fewer, until no more come.
  await expect(async () => {
    const waiting = await waitingStatements();
    expect(waiting).toBeGreaterThanOrEqual(6);
    await setTimeout(1_000);
    expect(await waitingStatements()).toBe(waiting);
  }).toPass({ timeout: 60_000 });
  const ended = product.end("SIGTERM");
  // Who comes in the moment of the signal may be taken and never answered; who comes after it is refused.
  const reply = () =>
    ask("/api/healthz", { signal: AbortSignal.timeout(250) }).catch(({ cause }) => cause && "refused");
  await expect(async () => expect(await reply()).toBe("refused")).toPass({ intervals: [50], timeout: 60_000 });
  await release();
  expect((await running).map(({ questions }) => questions.length)).toEqual([3, 3, 3, 3, 3, 3]);
  expect(await ended).toBe(0);
  expect(product.output()).not.toContain("did not let the server stop");
});
