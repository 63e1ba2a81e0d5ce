import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { failure, type Result, success } from "../../domain/result";
import { processBirth } from "./process-birth";

const holderSchema = z.object({ pid: z.int(), birth: z.string(), host: z.string(), token: z.string() });
type Holder = z.infer<typeof holderSchema>;

const readHolder = (path: string): Holder | null => {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
};

/** A process on another machine cannot be looked at, so it counts as alive. */
const isAlive = (holder: Holder): boolean => holder.host !== hostname() || processBirth(holder.pid) === holder.birth;

const succeeds = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
};

/** Removes the lock of a dead process. Only one process at a time may, or one would remove the lock that another just took. */
const clearStale = (path: string): void => {
  const turn = `${path}.turn`;
  if (!succeeds(() => mkdirSync(turn))) {
    const age = Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) rmSync(turn, { recursive: true, force: true });
    return;
  }
  const holder = readHolder(path);
  if (!holder || !isAlive(holder)) rmSync(path, { force: true });
  rmSync(turn, { recursive: true, force: true });
};

const lockedText = (folder: string, path: string, { pid, host }: Holder): string => {
  const where = host === hostname() ? "" : ` on ${host}`;
  const away = host === hostname() ? "" : ` If that machine is gone for good, delete ${path}.`;
  return `The data folder ${folder} is in use by process ${pid}${where}, and two processes would destroy it. Stop that process first (kill ${pid}), give this one another folder with DATA_DIR, or use a PostgreSQL server for both with DATABASE_URL.${away}`;
};

/**
 * Takes a data folder, which is there, for this process. Success: the act that gives it back. Failure: a sentence that
 * names the holder and the ways out. The lock of a process that died is taken over, also when its number was given to another process since.
 */
export const lockFolder = async (folder: string): Promise<Result<() => void, string>> => {
  const path = join(resolve(folder), "postgres.lock");
  const token = randomUUID();
  const own = `${path}.${token}`;
  const mine: Holder = { pid: process.pid, birth: processBirth(process.pid) ?? "", host: hostname(), token };
  writeFileSync(own, JSON.stringify(mine), { mode: 0o600 });
  const release = () => {
    if (readHolder(path)?.token === token) rmSync(path, { force: true });
  };
  try {
    // A link appears whole and only where nothing is, so nobody ever reads half a lock.
    while (!succeeds(() => linkSync(own, path))) {
      const holder = readHolder(path);
      if (holder && isAlive(holder)) return failure(lockedText(folder, path, holder));
      clearStale(path);
      await setTimeout(50);
    }
  } finally {
    rmSync(own, { force: true });
  }
  process.once("exit", release);
  return success(() => {
    process.off("exit", release);
    release();
  });
};
