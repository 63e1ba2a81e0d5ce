import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Linux: the boot and the tick at which the process began; field 22 of `stat`, counted after the name in brackets.
 * A zombie (state Z) has ended, and only waits for its parent to notice.
 */
const fromProc = (pid: number): string | null => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return fields[0] === "Z" ? null : `${boot} ${fields[19]}`;
};

/** When a process began, as text to compare, or null when there is no such process. A number used again has another birth. */
export const processBirth = (pid: number): string | null => {
  try {
    if (process.platform === "linux") return fromProc(pid);
    const output = execFileSync("ps", ["-o", "state=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return output === "" || output.startsWith("Z") ? null : output.replace(/^\S+\s+/, "");
  } catch {
    return null;
  }
};
