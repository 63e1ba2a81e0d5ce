import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { PrismaClient } from "./generated/client";

/**
 * An open database. `embedded`: PGlite inside this process, which holds the data folder's lock; `server`: PostgreSQL elsewhere.
 * `adapter` is what the migration engine speaks through; `close` ends every connection and gives the lock back.
 */
export type Database = {
  client: PrismaClient;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  close: () => Promise<void>;
} & ({ kind: "embedded"; folder: string } | { kind: "server"; url: string });
