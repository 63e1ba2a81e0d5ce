import { sumTallies, type Tallies, type Tally, tallySchema } from "../../domain/statistics/first-attempts/tally";
import { int, json } from "../database/column";
import { command, query } from "../database/statement";
import { Prisma } from "../generated/client";

/** One server at a time writes tallies, also where two take each other for gone. */
export const lockTallies = query(
  { learners: json },
  () => Prisma.sql`
    INSERT INTO statistics_state (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET id = EXCLUDED.id RETURNING learners`,
  (sql) => sql(),
);

const talliesOf = query(
  { version: int, tally: json },
  (versions: readonly number[]) => Prisma.sql`
    SELECT item_version_id AS version, tally FROM version_tally WHERE item_version_id = ANY(${[...versions]}::int[])`,
  (sql, { version }) => sql([version]),
);

const storeTallies = command(
  (tallies: readonly { version: number; tally: Tally }[]) => Prisma.sql`
    INSERT INTO version_tally (item_version_id, tally)
    SELECT version, tally FROM jsonb_to_recordset(${JSON.stringify(tallies)}::jsonb) AS next (version int, tally jsonb)
    ON CONFLICT (item_version_id) DO UPDATE SET tally = EXCLUDED.tally`,
  (sql, { version }) => sql([{ version, tally: {} }]),
);

/**
 * Adds changes, by item version, and one to what is known of all learners. For the caller's transaction; locks what it adds to, so
 * that it comes first in it.
 */
export const addToTallies = async (
  transaction: Prisma.TransactionClient,
  changes: Tallies,
  ofLearners: Tally,
): Promise<void> => {
  const [state] = await lockTallies(transaction);
  const versions = Object.keys(changes).map(Number);
  const before = new Map(
    (await talliesOf(transaction, versions)).map(({ version, tally }) => [version, tallySchema.parse(tally)]),
  );
  await storeTallies(
    transaction,
    versions.map((version) => ({
      version,
      tally: sumTallies([before.get(version) ?? {}, changes[String(version)] ?? {}]),
    })),
  );
  const learners = sumTallies([tallySchema.parse(state?.learners ?? {}), ofLearners]);
  await transaction.statisticsState.update({ where: { id: 1 }, data: { learners } });
};
