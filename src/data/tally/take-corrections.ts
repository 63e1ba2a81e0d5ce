import { negated, sumBySubject, tallySchema } from "../../domain/statistics/first-attempts/tally";
import { json, text } from "../database/column";
import { inTransaction } from "../database/in-transaction";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { addToTallies, lockTallies } from "./add-to-tallies";

/** Rows that go in one transaction. */
const pageSize = 2_000;

const takePage = query(
  { subject: text, tally: json },
  () => Prisma.sql`
    DELETE FROM tally_correction WHERE id IN (
      SELECT id FROM tally_correction ORDER BY id LIMIT ${pageSize} FOR UPDATE SKIP LOCKED)
    RETURNING subject, tally`,
  (sql) => sql(),
);

/** Takes away what learners who are gone had added. `stopping`: between two pages. */
export const takeCorrections = async (client: PrismaClient, stopping: AbortSignal): Promise<void> => {
  let rowsGone = 0;
  do {
    rowsGone = await inTransaction(client, async (transaction) => {
      await lockTallies(transaction);
      const rows = await takePage(transaction);
      const { "": ofLearners = {}, ...versions } = sumBySubject(
        rows.map(({ subject, tally }) => [subject, negated(tallySchema.parse(tally))]),
      );
      if (rows.length > 0) await addToTallies(transaction, versions, ofLearners);
      return rows.length;
    });
  } while (rowsGone === pageSize && !stopping.aborted);
};
