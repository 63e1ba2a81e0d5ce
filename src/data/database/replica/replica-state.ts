/** How far the primary had written its log at a moment. `at`: milliseconds of a clock that only goes on; `position`: bytes. */
export type LogPosition = { at: number; position: bigint };

/**
 * What is known of a replica. `noted`: how far the primary had written, the latest last. `freshAt`: the latest of these
 * moments whose writes the replica had replayed when it was last asked. Null: none of them.
 */
export type ReplicaState = { noted: readonly LogPosition[]; freshAt: number | null };

/** Of a replica that nothing is known of. */
export const unknownReplica: ReplicaState = { noted: [], freshAt: null };

/**
 * Adds a check: what the primary had written, then how far the replica had replayed it, in bytes of the same log. Null: it is
 * no standby. Compares positions in the log, not the clocks of two machines, and not the age of the last transaction, which
 * grows where nobody writes and stands still where the line to the primary is cut. `lagMs`: older than that nothing is noted.
 */
export const addCheck = (
  { noted }: ReplicaState,
  primary: LogPosition,
  { replayed, lagMs }: { replayed: bigint | null; lagMs: number },
): ReplicaState => {
  const recent = [...noted, primary].filter(({ at }) => primary.at - at <= lagMs);
  const reached = recent.filter(({ position }) => replayed !== null && position <= replayed);
  return { noted: recent, freshAt: reached.at(-1)?.at ?? null };
};

/** For how many milliseconds the replica may lack writes of the primary; infinite where nothing is known. */
export const lagOf = ({ freshAt }: ReplicaState, now: number): number =>
  freshAt === null ? Number.POSITIVE_INFINITY : now - freshAt;
