import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Linux: the boot and the tick at which the process began; field 22 of `stat`, counted after the name in brackets. */
const fromProc = (pid: number): string => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
};

/** When a process began, as text to compare, or null when there is no such process. A number used again has another birth. */
export const processBirth = (pid: number): string | null => {
  try {
    if (process.platform === "linux") return fromProc(pid);
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
};
