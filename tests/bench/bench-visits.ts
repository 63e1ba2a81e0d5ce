import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { startPostgres } from "../support/postgres-server";
import { runProduct } from "../support/run-product";
import {
  type MeasuredVisits,
  measureVisits,
  practise,
  processorTime,
  residentMegabytes,
  type Visitor,
} from "./measure-visits";
import { type Recording, recordVisits, replayer } from "./replay-visits";
import { percentile } from "./spread";

/** After its start a server is left alone for so long before its memory is read. */
const restMs = 5_000;
const recordedLearners = 20;

export type Environment = Record<string, string> & { DATA_DIR: string };
type Row = { name: string; measured: MeasuredVisits; readySeconds?: number; megabytes?: [rest: number, load: number] };

const figures = (values: readonly number[]) =>
  [0.5, 0.95, 0.99].map((at) => percentile(values, at).toFixed(1)).join(" / ");

const toLine = ({ name, measured, readySeconds, megabytes }: Row) => {
  const { alone, atOnce, answersPerSecond, processorMs } = measured;
  const times = [alone, atOnce].flatMap(({ start, answer, finish }) => [start, answer, finish].map(figures));
  const ofProcess = [
    processorMs.toFixed(1),
    readySeconds?.toFixed(1) ?? "",
    megabytes?.map(Math.round).join(" / ") ?? "",
  ];
  return `| ${[name, ...times, Math.round(answersPerSecond), ...ofProcess].join(" | ")} |`;
};

/** On a machine that others share the first import takes minutes. */
const importLimitMs = 900_000;

/** Has a server import the content of the project, and ends it. */
export const importContent = async (environment: Environment) => {
  const product = await runProduct(environment, { startLimitMs: importLimitMs });
  await product.end("SIGTERM");
};

const measureProduct = async (name: string, environment: Environment): Promise<Row> => {
  const started = performance.now();
  const product = await runProduct(environment);
  const readySeconds = (performance.now() - started) / 1000;
  const pid = product.process.pid ?? 0;
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const rest = residentMegabytes(pid);
  const measured = await measureVisits(
    () => practise(product.origin).visit,
    () => processorTime(pid),
  );
  const load = residentMegabytes(pid);
  await product.end("SIGTERM");
  return { name, measured, readySeconds, megabytes: [rest, load] };
};

const record = async (environment: Environment): Promise<Recording[]> => {
  const file = path.join(environment.DATA_DIR, "statements");
  const product = await runProduct(
    { ...environment, STATEMENTS_FILE: file },
    { preload: ["./tests/bench/record-statements.ts"] },
  );
  const recordings = await recordVisits(product.origin, file, recordedLearners);
  await product.end("SIGTERM");
  return recordings;
};

/** Visitors who send the statements of whole visits straight through the driver of this process. */
export const openFloor = async (environment: Environment & { DATABASE_URL: string }) => {
  const recordings = await record(environment);
  const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 10 });
  let next = 0;
  const newVisitor = (): Visitor => {
    const recording = recordings[next++ % recordings.length];
    if (!recording) throw new Error("No visit was recorded.");
    return replayer(pool, recording);
  };
  return { newVisitor, close: () => pool.end() };
};

/** Of this process, in milliseconds. */
export const ownProcessorTime = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

const measureFloor = async (name: string, environment: Environment & { DATABASE_URL: string }): Promise<Row> => {
  const { newVisitor, close } = await openFloor(environment);
  const measured = await measureVisits(newVisitor, ownProcessorTime);
  await close();
  return { name, measured };
};

/**
 * Whole visits over HTTP on the content of the project, on both databases, and the same statements without the product.
 * `servers`: what else their environment says, a row each.
 */
export const benchVisits = async (servers: Record<string, Record<string, string>> = { "": {} }): Promise<string[]> => {
  const postgres = await startPostgres();
  const folder = () => mkdtemp(path.join(tmpdir(), "iatrox-bench-"));
  const onServer = { DATA_DIR: await folder(), DATABASE_URL: await postgres.createDatabase() };
  const embedded = { DATA_DIR: await folder() };
  await importContent(onServer);
  await importContent(embedded);
  const rows = [await measureFloor("PostgreSQL, the same SQL, no product", onServer)];
  for (const [name, environment] of Object.entries(servers))
    rows.push(await measureProduct(`PostgreSQL${name}`, { ...onServer, ...environment }));
  rows.push(await measureProduct("embedded", embedded));
  await postgres.stop();
  const acts = ["alone", "20 at once"].flatMap((when) => ["start", "answer", "finish"].map((act) => `${act}, ${when}`));
  return [
    `| ms, p50 / p95 / p99 | ${acts.join(" | ")} | answers per second | processor ms per answer | ready after s | MB at rest / after load |`,
    `|${"---|".repeat(acts.length + 5)}`,
    ...rows.map(toLine),
  ];
};
