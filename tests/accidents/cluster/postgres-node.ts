import pg from "pg";
import { childProcesses } from "../../support/child-processes";
import { freePort } from "../../support/free-port";
import type { PostgresProcess, PostgresPrograms } from "../../support/postgres-programs";
import { type MachineSignal, signalFamily } from "../signal-family";
import { hungMs, within } from "../until";

/** One server of the cluster, on a data folder of its own. `url`: its maintenance database, past every proxy. */
export type PostgresNode = {
  data: string;
  port: number;
  url: string;
  /** `settings`: as `name=value`; those of the last start where absent. */
  start: (settings?: readonly string[]) => Promise<void>;
  signal: (signal: MachineSignal) => Promise<void>;
  isRunning: () => boolean;
  /** Of the server and its connections. */
  processes: () => Promise<number[]>;
  /** Gives the rows. */
  run: (statement: string) => Promise<Record<string, unknown>[]>;
};

/**
 * Processes are killed and no machine loses power, so what was handed to the system need not reach the disk. Enough of the
 * log is kept for a standby that was away.
 */
const settings = [
  "fsync=off",
  "max_connections=200",
  "wal_keep_size=1GB",
  "wal_sender_timeout=5s",
  "wal_receiver_timeout=5s",
  "wal_retrieve_retry_interval=200ms",
];

export const postgresNode = async (programs: PostgresPrograms, data: string): Promise<PostgresNode> => {
  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  let server: PostgresProcess | undefined;
  let started: readonly string[] = [];
  const isRunning = () => server !== undefined && server.exitCode === null && server.signalCode === null;
  return {
    data,
    port,
    url,
    isRunning,
    processes: async () => (server?.pid && isRunning() ? [server.pid, ...(await childProcesses(server.pid))] : []),
    start: async (own = started) => {
      started = own;
      const starting = programs.start(data, port, [...settings, ...own]);
      server = await within(`PostgreSQL starts on ${data}`, starting);
    },
    signal: async (signal) => {
      if (server?.pid && isRunning()) await signalFamily(server.pid, signal);
    },
    run: async (statement) => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: hungMs, query_timeout: hungMs });
      client.on("error", () => {});
      await client.connect();
      try {
        return (await client.query(statement)).rows;
      } finally {
        await client.end();
      }
    },
  };
};
