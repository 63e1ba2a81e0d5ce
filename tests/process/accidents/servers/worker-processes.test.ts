import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, describe, expect, test } from "vitest";
import { workerProcesses } from "../../../accidents/servers/worker-processes";

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

const start = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, ["-e", "console.log('runs'); setInterval(() => {}, 1000)"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  await once(child.stdout, "data");
  return child.pid;
};

describe.runIf(process.platform === "linux")("workerProcesses", () => {
  test("workers by their number, and no other child", async () => {
    await start({});
    const second = await start({ WORKER: "2" });
    const first = await start({ WORKER: "1" });
    expect(await workerProcesses(process.pid)).toEqual([first, second]);
  });
});
