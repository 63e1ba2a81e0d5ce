import { type ChildProcessByStdio, type SpawnOptions, spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** Kills the process group in its argument once its standard input closes, as it does when this process is gone. */
const watch = `process.stdin.resume().on("close", () => process.kill(-process.argv[1], "SIGKILL"));`;

/**
 * Starts a process whose group is killed when this process ends, however it ends: after a test that ran into its limit, or
 * killed itself.
 */
export const startProcess = (
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, "cwd" | "env" | "uid" | "gid"> = {},
): ChildProcessByStdio<null, Readable, Readable> => {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  if (child.pid === undefined) return child;
  const watcher = spawn(process.execPath, ["-e", watch, String(child.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  child.once("exit", () => watcher.kill("SIGKILL"));
  return child;
};
