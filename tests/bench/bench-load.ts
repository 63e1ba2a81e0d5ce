import { mkdtemp } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { childProcesses } from "../support/child-processes";
import { startPostgres } from "../support/postgres-server";
import { runProduct } from "../support/run-product";
import { type Environment, importContent, openFloor, ownProcessorTime } from "./bench-visits";
import { type Loaded, type LoadTimes, type MeasuredLoad, measureLoad } from "./measure-load";
import { practise, processorTime, residentMegabytes } from "./measure-visits";

type Opened = Loaded & { close: () => Promise<unknown> };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Servers that learners come to by turns. */
const openServers = async (environments: readonly Environment[]): Promise<Opened> => {
  const servers = await Promise.all(
    environments.map((environment) => runProduct({ OVERLOAD_SCALE: "1", ...environment })),
  );
  const roots = servers.map(({ process: { pid = 0 } }) => pid);
  let next = 0;
  return {
    newVisitor: () => practise(servers[next++ % servers.length]?.origin ?? "").visit,
    use: async () => {
      const pids = [...roots, ...(await Promise.all(roots.map(childProcesses))).flat()];
      return { processorMs: sum(pids.map(processorTime)), megabytes: sum(pids.map(residentMegabytes)) };
    },
    close: () => Promise.all(servers.map(({ end }) => end("SIGTERM"))),
  };
};

const open = {
  floor: async (onServer: Environment & { DATABASE_URL: string }): Promise<Opened> => ({
    ...(await openFloor(onServer)),
    use: async () => ({ processorMs: ownProcessorTime(), megabytes: residentMegabytes(process.pid) }),
  }),
  embedded: async (_onServer: Environment, embedded: Environment) => openServers([embedded]),
  "one-process": async (onServer: Environment) => openServers([{ ...onServer, WORKERS: "1" }]),
  "all-cores": async (onServer: Environment) => openServers([{ ...onServer, WORKERS: String(availableParallelism()) }]),
  "two-servers": async (onServer: Environment) => {
    const second = { ...onServer, DATA_DIR: await newFolder() };
    return openServers([onServer, second].map((each) => ({ ...each, WORKERS: String(availableParallelism()) })));
  },
};

const rows: Record<keyof typeof open, string> = {
  floor: "PostgreSQL, the same SQL, no product",
  embedded: "embedded",
  "one-process": "PostgreSQL, one process",
  "all-cores": `PostgreSQL, ${availableParallelism()} workers`,
  "two-servers": `PostgreSQL, two servers of ${availableParallelism()} workers`,
};

const newFolder = () => mkdtemp(path.join(tmpdir(), "iatrox-bench-"));

const columns = [
  "",
  "learners with p99 within 300 ms",
  "answers a second",
  "answer p50, p99, ms",
  "refused",
  "processors busy",
  "MB before, after",
  "at twice as many: answers a second",
  "p99, ms",
  "429 and 503 with Retry-After",
  "anything else",
];

const toLine = (name: string, { isQuick, held, cores, megabytes, twice }: MeasuredLoad) => {
  const other = [held, twice]
    .flatMap((step) => Object.entries(step.other))
    .map(([what, count]) => `${count} × ${what}`);
  const cells = [
    name,
    isQuick ? held.learners : `fewer than ${held.learners}`,
    Math.round(held.answersPerSecond),
    `${Math.round(held.p50)}, ${Math.round(held.p99)}`,
    held.refused,
    cores.toFixed(2),
    megabytes.map(Math.round).join(", "),
    Math.round(twice.answersPerSecond),
    Math.round(twice.p99),
    twice.refused,
    other.length > 0 ? other.join(", ") : "none",
  ];
  return `| ${cells.join(" | ")} |`;
};

export const loadNames = Object.keys(open) as (keyof typeof open)[];

/**
 * Whole visits by more and more learners at once, for each way to run the product, beside the same statements without it.
 * `lines`: a table. `failures`: what was answered under overload otherwise than late, or with a time to come again.
 */
export const benchLoad = async (
  names: readonly (keyof typeof open)[],
  times: LoadTimes,
): Promise<{ lines: string[]; failures: number }> => {
  const postgres = await startPostgres();
  const onServer = { DATA_DIR: await newFolder(), DATABASE_URL: await postgres.createDatabase() };
  const embedded = { DATA_DIR: await newFolder() };
  if (names.some((name) => name !== "embedded")) await importContent(onServer);
  if (names.includes("embedded")) await importContent(embedded);
  const lines = [`| ${columns.join(" | ")} |`, `|${"---|".repeat(columns.length)}`];
  let failures = 0;
  for (const name of names) {
    const opened = await open[name](onServer, embedded);
    const measured = await measureLoad(opened, times);
    await opened.close();
    failures += sum([measured.held, measured.twice].flatMap(({ other }) => Object.values(other)));
    lines.push(toLine(rows[name], measured));
  }
  await postgres.stop();
  return { lines, failures };
};
