import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { failure, type Result, success } from "../../domain/result";
import { clientOver } from "./client-over";
import type { Database } from "./database";

/** Opens a pool to a PostgreSQL server. `folder`: the data folder of this server. Failure: a sentence for the operator, without the address, which holds a password. */
export const openServer = async (url: string, folder: string): Promise<Result<Database, string>> => {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: "iatrox" });
  // An idle connection that breaks is replaced when it is needed; unheard, its error would end the process.
  pool.on("error", () => {});
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    const { host, pathname } = new URL(url);
    const cause = error instanceof Error ? error.message || ("code" in error && String(error.code)) : String(error);
    return failure(
      `The PostgreSQL server of DATABASE_URL (${host}${pathname}) cannot be used: ${cause}. Check that it runs, that the database exists, and that user and password are right.`,
    );
  }
  const client = clientOver(pool);
  const close = async () => {
    await client.$disconnect();
    await pool.end();
  };
  const openMigration = () => {
    const session = new Pool({ connectionString: url, max: 1, application_name: "iatrox migration" });
    session.on("error", () => {});
    return {
      adapter: new PrismaPg(session),
      run: (script: string) => session.query(script),
      close: () => session.end(),
    };
  };
  return success({ kind: "server", url, folder, client, openMigration, close });
};
