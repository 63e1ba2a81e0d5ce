import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { PrismaClient } from "../generated/client";

/**
 * One session for the migration engine, whose locks end with it. `run`: one script, in one implicit transaction.
 */
export type Migration = {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  run: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** Runs one statement over any connection. `name`: of a prepared one; not used where a pooler hands the connections out. */
export type RunStatement = (statement: { name?: string; text: string; values?: unknown[] }) => Promise<unknown>;

/** Connections of this process: open, open and used by nothing, what waits for one, and for how long the first of it. */
export type ConnectionUse = { size: number; idle: number; waiting: number; oldestWaitMs: number };

/** Runs what only reads, with a client that is good for that. */
export type Read = <Value>(act: (client: PrismaClient) => Promise<Value>) => Promise<Value>;

/** How often was read from a replica and, where there is one, from the primary in its place; what it may lack, in milliseconds. */
export type ReplicaUse = { replica: number; primary: number; lagMs: number };

/**
 * An open database. `embedded`: PGlite inside this process, which holds the data folder's lock; `server`: PostgreSQL elsewhere.
 * `query`: for libraries that speak to the driver; `directUrl`: for what belongs to one connection, such as a lock.
 * `read`: for who writes nothing by it and may see what was true some seconds ago (`replica/reading.ts`).
 * `folder`: the data folder, which also has what lies in files beside the database. `openMigration` opens what the migration engine speaks through; `close` ends every connection and gives the lock back.
 */
export type Database = {
  client: PrismaClient;
  read: Read;
  folder: string;
  openMigration: () => Migration;
  connections: () => ConnectionUse;
  /** Undefined: there is no replica. */
  replica: () => ReplicaUse | undefined;
  close: () => Promise<void>;
} & ({ kind: "embedded" } | { kind: "server"; query: RunStatement; directUrl: string });
