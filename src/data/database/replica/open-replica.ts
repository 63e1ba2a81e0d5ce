import type { Pool } from "pg";
import { type Result, success } from "../../../domain/result";
import { clientOver } from "../client-over";
import type { Read, ReplicaUse } from "../database";
import { limitSilence } from "../limit-silence";
import { nameStatements } from "../name-statements";
import { ObservedPool } from "../observation/observed-pool";
import { isDown, knowReplica } from "./know-replica";
import { addCheck, lagOf, unknownReplica } from "./replica-state";

/** What is read from a replica lacks no write that is older than this, in milliseconds. */
export const mostLagMs = 5_000;

/** How often the replica is compared with the primary, while somebody reads. */
const checkEveryMs = 1_000;

/** A reader waits so long for a connection to the replica, and for its answer, before the primary is asked. */
const connectMs = 2_000;
const answerMs = 5_000;

const primarySql = "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text AS position";

/** Null of a server that is no standby any more, because it was promoted. */
const replicaSql = `
  SELECT CASE WHEN pg_is_in_recovery() THEN pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text END AS position`;

const positionOf = async (pool: Pool, text: string): Promise<bigint | null> => {
  const { rows } = await pool.query<{ position: string | null }>(text);
  const position = rows[0]?.position ?? null;
  return position === null ? null : BigInt(position);
};

/** A standby answers "cannot execute … in a read-only transaction" (25006): what was to be read from it writes. */
const isWrite = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && error.code === "25006") || /\b25006\b|read-only transaction/.test(error.message));

/** `read`: from the replica where that is fresh, else from the primary. */
export type Replica = { read: Read; use: () => ReplicaUse; close: () => Promise<void> };

/** `names`: whether statements are prepared by name. */
type Opening = { url: string; connections: number; names: boolean; primary: Pool; read: Read };

/**
 * Opens a pool to a standby. Failure: a sentence for the operator, where it answers and can never serve; one that does not
 * answer now is used as soon as it does.
 */
export const openReplica = async ({
  url,
  connections,
  names,
  primary,
  read,
}: Opening): Promise<Result<Replica, string>> => {
  const pool = new ObservedPool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectMs,
    application_name: "iatrox replica",
  });
  pool.on("error", () => {});
  pool.on("connect", limitSilence(answerMs));
  const known = await knowReplica({ url, pool, primary });
  if (!known.ok) {
    await pool.end();
    return known;
  }
  let isKnown = known.value;
  const client = clientOver(pool, names ? nameStatements() : () => "");
  const reads = { replica: 0, primary: 0 };
  let state = unknownReplica;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let isChecking = false;

  const compare = async () => {
    const at = performance.now();
    // One that was down at the start may turn out to be another server; then it is never asked.
    isKnown ||= await knowReplica({ url, pool, primary }).then((found) => found.ok && found.value);
    if (!isKnown) return;
    const position = await positionOf(primary, primarySql);
    const replayed = await positionOf(pool, replicaSql);
    if (position !== null) state = addCheck(state, { at, position }, { replayed, lagMs: mostLagMs });
  };
  const check = async () => {
    isChecking = true;
    // Where one of them does not answer, what is known grows old by itself.
    await compare().catch(() => {});
    checkedAt = performance.now();
    isChecking = false;
  };
  await check();

  const isFresh = () => {
    // Nobody waits for a check, not even the first after a while.
    if (!isChecking && performance.now() - checkedAt > checkEveryMs) void check();
    return lagOf(state, performance.now()) <= mostLagMs;
  };
  const readPrimary: Read = (act) => {
    reads.primary += 1;
    return read(act);
  };
  return success({
    read: async (act) => {
      if (!isFresh()) return readPrimary(act);
      try {
        const value = await act(client);
        reads.replica += 1;
        return value;
      } catch (error) {
        if (isWrite(error)) throw error;
        // It is asked again once a check has found it fresh.
        if (isDown(error)) state = unknownReplica;
        return readPrimary(act);
      }
    },
    use: () => ({ ...reads, lagMs: lagOf(state, performance.now()) }),
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  });
};
