import { readFile } from "node:fs/promises";
import { childProcesses } from "../../support/child-processes";

/** What a server calls a worker (`bin/serving/run-workers.ts`); undefined for any other process. */
const numberOf = async (pid: number): Promise<number | undefined> => {
  const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
  const named = environment.split("\0").find((entry) => entry.startsWith("WORKER="));
  return named === undefined ? undefined : Number(named.slice("WORKER=".length));
};

/**
 * The workers of a server, by their number (Linux). Not all its children: whatever loads TypeScript before the product has
 * a compiler at work (esbuild) where its cache is empty, which no server replaces.
 */
export const workerProcesses = async (server: number): Promise<number[]> => {
  const children = await childProcesses(server);
  const numbered = await Promise.all(children.map(async (pid) => ({ pid, number: await numberOf(pid) })));
  return numbered
    .flatMap(({ pid, number }) => (number === undefined ? [] : [{ pid, number }]))
    .sort((one, other) => one.number - other.number)
    .map(({ pid }) => pid);
};
