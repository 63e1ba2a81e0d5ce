import { Prisma, type PrismaClient } from "../generated/client";
import { columnList, quoted, type Table } from "./tables";

/** Rows of a guide's texts have some hundred kilobytes. */
const rowsAtOnce = 200;

const dayMs = 24 * 60 * 60 * 1000;

/** A transaction that reads all of one moment. */
export type Snapshot = Prisma.TransactionClient;

/** Everything that is read in `act` is of one moment, whatever is written meanwhile. */
export const inSnapshot = <Value>(client: PrismaClient, act: (snapshot: Snapshot) => Promise<Value>): Promise<Value> =>
  client.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
      return act(transaction);
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, maxWait: 60_000, timeout: dayMs },
  );

/** A row as text: an object in JSON without a line break, the same for the same row in every database in UTC. */
export const lineSql = ({ name, columns }: Table): string =>
  `SELECT row_to_json(r)::text AS line FROM (SELECT ${columnList(columns)} FROM ${quoted(name)}) r`;

/** All rows of a table from one on, some at a time, in the order of its key. */
export async function* readRows(
  transaction: Prisma.TransactionClient,
  table: Table,
  from = 0,
): AsyncGenerator<string[]> {
  const inOrder = `${lineSql(table)} ORDER BY ${columnList(table.key)}`;
  await transaction.$executeRawUnsafe(`DECLARE backup_rows NO SCROLL CURSOR FOR ${inOrder}`);
  if (from > 0) await transaction.$executeRawUnsafe(`MOVE FORWARD ${from} FROM backup_rows`);
  for (;;) {
    const found = await transaction.$queryRawUnsafe<{ line: string }[]>(`FETCH ${rowsAtOnce} FROM backup_rows`);
    if (found.length === 0) break;
    yield found.map(({ line }) => line);
  }
  await transaction.$executeRawUnsafe("CLOSE backup_rows");
}
