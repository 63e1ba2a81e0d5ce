import { Client } from "pg";
import type { Database } from "./database";

/** Any number will do, as long as every server of the product asks for the same one. */
const startLock = 4_728_763;

// Bundlers load a module once for each entry; the process takes turns all the same.
const key = Symbol.for("iatrox.start-lock");
const shared = globalThis as { [key]?: Promise<unknown> };

const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const turn = (shared[key] ?? Promise.resolve()).then(act);
  shared[key] = turn.catch(() => {});
  return turn;
};

/**
 * Runs what a starting server does to the database (migrate, import), or a publication from the studio, while no other
 * does: the others wait, and find it done. The process that holds an embedded database takes turns with nobody but itself.
 */
export const withStartLock = async <Value>(database: Database, act: () => Promise<Value>): Promise<Value> => {
  if (database.kind === "embedded") return inTurn(act);
  const connection = new Client({ connectionString: database.directUrl, application_name: "iatrox start lock" });
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
