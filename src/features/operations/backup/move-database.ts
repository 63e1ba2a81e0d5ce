import { isSameFingerprint, RunningFingerprint } from "../../../data/backup/fingerprint";
import {
  addIncoming,
  emptyIncoming,
  incomingFingerprint,
  openIncoming,
  takeIncoming,
} from "../../../data/backup/incoming";
import { isUnused } from "../../../data/backup/is-unused";
import { inSnapshot, readRows, type Snapshot } from "../../../data/backup/read-rows";
import { listTables, type Table } from "../../../data/backup/tables";
import type { Database } from "../../../data/database/database";
import type { Copied } from "./make-backup";

const copyRows = async (from: Snapshot, { client }: Database, table: Table, done: number): Promise<void> => {
  for await (const lines of readRows(from, table, done)) await addIncoming(client, table, lines);
};

const ownFingerprint = async (from: Snapshot, table: Table) => {
  const fingerprint = new RunningFingerprint();
  for await (const lines of readRows(from, table)) fingerprint.add(lines);
  return fingerprint.value();
};

/** Goes on behind the rows that an earlier try brought over; where those have changed since, brings all. */
const moveTable = async (from: Snapshot, to: Database, table: Table): Promise<number> => {
  const own = await ownFingerprint(from, table);
  const arrived = async () => incomingFingerprint(to.client, table);
  await copyRows(from, to, table, (await arrived()).rows);
  if (isSameFingerprint(own, await arrived())) return own.rows;
  await emptyIncoming(to.client, table);
  await copyRows(from, to, table, 0);
  if (isSameFingerprint(own, await arrived())) return own.rows;
  throw new Error(`The rows of ${table.name} did not arrive as they left. Run the command again.`);
};

/**
 * Copies all rows of one database into another that was migrated and is not used yet. It may be cut off at any moment and
 * run again: the other database is used only when all is there, and the first one stays as it is.
 */
export const moveDatabase = async (from: Database, to: Database): Promise<Copied> => {
  if (!(await isUnused(to.client)))
    throw new Error("The database of DATABASE_URL is in use: it has guides, learners or people. Move into a new one.");
  return inSnapshot(from.client, async (snapshot) => {
    const tables = await listTables(snapshot);
    await openIncoming(to.client, tables);
    const moved: Copied["tables"] = [];
    for (const table of tables) moved.push({ name: table.name, rows: await moveTable(snapshot, to, table) });
    await takeIncoming(to.client, tables);
    return { tables: moved };
  });
};
