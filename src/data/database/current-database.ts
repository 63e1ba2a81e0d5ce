import { readEnvironment } from "../../env";
import type { ConnectionUse, Database, ReplicaUse } from "./database";
import { openDatabase } from "./open-database";

/** Bundlers load a module once for each entry; the process has one database all the same. */
const cached = globalThis as typeof globalThis & { iatroxDatabase?: Promise<Database> };

const open = async (): Promise<Database> => {
  const environment = readEnvironment(process.env);
  if (!environment.ok) throw new Error(environment.failure.join("\n"));
  const opened = await openDatabase(environment.value);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};

/** This process's database, opened at the first call. Throws a sentence for the operator; a later call tries again. */
export const currentDatabase = (): Promise<Database> => {
  cached.iatroxDatabase ??= open().catch((error: unknown) => {
    delete cached.iatroxDatabase;
    throw error;
  });
  return cached.iatroxDatabase;
};

/** How the replica of this process is used. Undefined: there is none, or no database is open. */
export const replicaUse = async (): Promise<ReplicaUse | undefined> =>
  (await cached.iatroxDatabase?.catch(() => undefined))?.replica();

/** How the connections of this process are used; none are while no database is open. */
export const connectionUse = async (): Promise<ConnectionUse> => {
  const database = await cached.iatroxDatabase?.catch(() => undefined);
  return database?.connections() ?? { size: 0, idle: 0, waiting: 0, oldestWaitMs: 0 };
};
