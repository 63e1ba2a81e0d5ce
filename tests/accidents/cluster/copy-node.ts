import { execFile } from "node:child_process";
import { chown, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { PostgresNode } from "./postgres-node";

/** What a running server makes and deletes while it is copied is in its log too. */
const isGone = (line: string) => line === "" || line.endsWith("No such file or directory");

const copyFiles = (from: string, to: string) =>
  promisify(execFile)("cp", ["-a", `${from}/.`, to], { env: { ...process.env, LC_ALL: "C" } }).catch((error) => {
    if (!String(error.stderr).split("\n").every(isGone)) throw error;
  });

/**
 * Copies a running server into an empty folder, as a standby to be. As `pg_basebackup` does, which the packaged programs do
 * not bring: between these two calls PostgreSQL lets anybody copy its files, and the label says from where on its log has to
 * be read.
 */
export const copyNode = async (from: PostgresNode, to: string): Promise<void> => {
  const client = new pg.Client({ connectionString: from.url });
  await client.connect();
  await client.query("SELECT pg_backup_start('standby', true)");
  await copyFiles(from.data, to);
  const { rows } = await client.query("SELECT labelfile FROM pg_backup_stop(false)");
  await client.end();
  await rm(path.join(to, "postmaster.pid"), { force: true });
  // PostgreSQL runs as the owner of the folder, and deletes both in the end.
  const { uid, gid } = await stat(to);
  for (const [name, text] of Object.entries({ backup_label: rows[0].labelfile, "standby.signal": "" })) {
    await writeFile(path.join(to, name), text);
    await chown(path.join(to, name), uid, gid);
  }
};
