import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { failure, type Result, success } from "../../domain/result";
import { type Environment, workersOf } from "../../env";
import { clientOver } from "./client-over";
import type { Database, Read, RunStatement } from "./database";
import { limitSilence } from "./limit-silence";
import { nameStatements } from "./name-statements";
import { ObservedPool } from "./observation/observed-pool";
import { openReplica } from "./replica/open-replica";

/** Those of this process. A transaction that waits for another statement of its own request needs a second one. */
const connectionsOf = (environment: Partial<Environment>): number =>
  Math.max(2, Math.floor((environment.DATABASE_CONNECTIONS ?? 16) / workersOf(environment)));

/** Behind a pooler the next statement may come over another connection, which knows nothing of the names. */
const unnamed = () => "";

type Address = Partial<Environment> & { DATABASE_URL: string; DATA_DIR: string };

/**
 * Opens a pool to a PostgreSQL server. Failure: a sentence for the operator, without the address, which holds a password.
 * `silenceMs`: a connection over which nothing comes for so long is replaced, and a transaction that asks for nothing for so long ends.
 */
export const openServer = async (environment: Address, silenceMs = 60_000): Promise<Result<Database, string>> => {
  const { DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl = url, DATA_DIR: folder } = environment;
  const pool = new ObservedPool({
    connectionString: url,
    max: connectionsOf(environment),
    connectionTimeoutMillis: 10_000,
    application_name: "iatrox",
    // What a transaction has locked is let go when its process stopped. A pooler refuses settings of a connection.
    ...(directUrl === url && { idle_in_transaction_session_timeout: silenceMs }),
  });
  // An idle connection that breaks is replaced when it is needed; unheard, its error would end the process.
  pool.on("error", () => {});
  pool.on("connect", limitSilence(silenceMs));
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
  const isPooled = directUrl !== url;
  const client = clientOver(pool, isPooled ? unnamed : nameStatements());
  const read: Read = (act) => act(client);
  const opened = environment.DATABASE_REPLICA_URL
    ? await openReplica({
        ...{ url: environment.DATABASE_REPLICA_URL, connections: connectionsOf(environment), names: !isPooled },
        ...{ primary: pool, read },
      })
    : undefined;
  const close = async () => {
    if (opened?.ok) await opened.value.close();
    await client.$disconnect();
    await pool.end();
  };
  if (opened?.ok === false) {
    await close();
    return opened;
  }
  const replica = opened?.value;
  const query: RunStatement = ({ name, ...statement }) => pool.query(isPooled ? statement : { name, ...statement });
  const openMigration = () => {
    const session = new Pool({ connectionString: directUrl, max: 1, application_name: "iatrox migration" });
    session.on("error", () => {});
    return {
      adapter: new PrismaPg(session),
      run: (script: string) => session.query(script),
      close: () => session.end(),
    };
  };
  const connections = () => pool.use();
  return success({
    ...{ kind: "server", query, directUrl, folder, client, read: replica?.read ?? read, connections },
    ...{ replica: () => replica?.use(), openMigration, close },
  });
};
