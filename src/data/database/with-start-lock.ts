import { Client } from "pg";
import type { Database } from "./database";

/** Any number will do, as long as every server of the product asks for the same one. */
const startLock = 4_728_763;

/**
 * Runs what a starting server does to the database (migrate, import) while no other server does: the others wait, and find
 * it done. The embedded database needs no more than the lock that its process holds already.
 */
export const withStartLock = async <Value>(database: Database, act: () => Promise<Value>): Promise<Value> => {
  if (database.kind === "embedded") return act();
  const connection = new Client({ connectionString: database.url, application_name: "iatrox start lock" });
  // A lock that is lost with its connection goes to the next server; what this one does is whole in itself.
  connection.on("error", () => {});
  await connection.connect();
  try {
    await connection.query("SELECT pg_advisory_lock($1)", [startLock]);
    return await act();
  } finally {
    // The lock ends with its connection.
    await connection.end();
  }
};
