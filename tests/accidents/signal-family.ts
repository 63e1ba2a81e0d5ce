import { childProcesses } from "../support/child-processes";
import { until } from "./until";

export type MachineSignal = "SIGKILL" | "SIGSTOP" | "SIGCONT";

const kill = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/** Sends a signal to a process and its children, as when their machine stops or is lost. Those that it ends are gone then. */
export const signalFamily = async (pid: number, signal: MachineSignal): Promise<void> => {
  // A stopped process makes no further children.
  kill(pid, "SIGSTOP");
  const family = [...(await childProcesses(pid)), pid];
  for (const member of family) kill(member, signal);
  if (signal === "SIGKILL") await until("killed processes are gone", () => !family.some((member) => kill(member, 0)));
};
