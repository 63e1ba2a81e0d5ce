import type { Pool } from "pg";
import { failure, type Result, success } from "../../../domain/result";

/** Which cluster, which database of it, and whether it replays the log of another server. */
const identitySql = `
  SELECT (SELECT system_identifier::text FROM pg_control_system()) AS cluster,
    (SELECT oid::text FROM pg_database WHERE datname = current_database()) AS database,
    pg_is_in_recovery() AS "isStandby"`;

type Identity = { cluster: string; database: string; isStandby: boolean };

const identify = async (pool: Pool): Promise<Identity | undefined> => (await pool.query<Identity>(identitySql)).rows[0];

/**
 * What the system, the driver or PostgreSQL say of a server that does not answer now and may do so later: it is not started,
 * starting or stopping, has no connection left, its machine is away, or its name cannot be looked up for now.
 */
const down =
  /ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|timeout|terminated|57P0[123]|53300|08\d{3}/i;

/** Whether a server did not answer, so that it may be asked again later. */
export const isDown = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return down.test(`${code} ${error.message}`);
};

type Servers = { url: string; pool: Pool; primary: Pool };

/**
 * Whether a server follows this primary; false: it does not answer now. Failure: why it can never serve, for the operator,
 * without its address, which holds a password.
 */
export const knowReplica = async ({ url, pool, primary }: Servers): Promise<Result<boolean, string>> => {
  const { host, pathname } = new URL(url);
  const name = `The server of DATABASE_REPLICA_URL (${host}${pathname})`;
  let found: Identity | undefined;
  try {
    found = await identify(pool);
  } catch (error) {
    if (isDown(error)) return success(false);
    const cause = error instanceof Error ? error.message || ("code" in error && String(error.code)) : String(error);
    return failure(
      `${name} cannot be used: ${cause}. Check that the database exists there, and that user and password are right; or leave DATABASE_REPLICA_URL away.`,
    );
  }
  if (!found?.isStandby)
    return failure(
      `${name} is no standby: it takes writes itself. Give the address of a server that follows the one of DATABASE_URL, or leave DATABASE_REPLICA_URL away.`,
    );
  const own = await identify(primary).catch(() => undefined);
  if (!own) return success(false);
  if (own.cluster !== found.cluster)
    return failure(
      `${name} follows another server than that of DATABASE_URL. Give the address of one of its own standbys, or leave DATABASE_REPLICA_URL away.`,
    );
  if (own.database !== found.database)
    return failure(
      `${name} is a standby, but this is another database of it than that of DATABASE_URL. Give both the same name of a database.`,
    );
  return success(true);
};
