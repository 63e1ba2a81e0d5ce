import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { until } from "../until";
import { accident } from "./accident";

const run = promisify(execFile);

/**
 * PostgreSQL ignores the signal of that limit, "so that ulimit violations work like disk full" (its postmaster.c). Only whoever
 * owns a process may limit it, and root need not be allowed to; a process that is gone has no need of it.
 */
const limitFiles = async (pids: readonly number[], bytes: string) => {
  for (const pid of pids) {
    const owner = await stat(`/proc/${pid}`).catch(() => undefined);
    if (!owner) continue;
    const as = process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {};
    await run("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`], as).catch(async (error: unknown) => {
      if (await stat(`/proc/${pid}`).catch(() => undefined)) throw error;
    });
  }
};

/** The log of the primary, in segments of 16 MiB, and its tables cannot be written beyond this. */
const mostBytes = String(2 ** 20);

/** The disk of the primary is full; once there is room again, it goes on, or is started again. */
export const fillDatabaseDisk = accident({
  choose: () => ({}),
  inject: async ({ cluster, history, progress }) => {
    const primary = cluster.primary();
    const [failed, answers] = [history.unavailable, history.acknowledged.length];
    await until("the primary cannot write", async () => {
      await limitFiles(await primary.processes(), mostBytes);
      const isLying = history.acknowledged.length > answers + 200;
      return !primary.isRunning() || history.unavailable > failed + 20 || isLying;
    });
    await limitFiles(await primary.processes(), "unlimited");
    if (!primary.isRunning()) await primary.start();
    await progress(20);
  },
  impossible: () =>
    run("prlimit", ["--version"]).then(
      () => undefined,
      () => "there is no prlimit, which limits what PostgreSQL may write",
    ),
});
