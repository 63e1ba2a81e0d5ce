import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const playwright = path.join(path.dirname(createRequire(import.meta.url).resolve("@playwright/test")), "cli.js");
const output = mkdtempSync(path.join(tmpdir(), "iatrox-limits-"));
afterAll(() => rmSync(output, { recursive: true, force: true }));

/** Runs a test that starts a server and then never ends. Gives the runner, and the server's process id. */
const runIntoLimit = async (limitMs: number) => {
  const args = [playwright, "test", "--config", "tests/support/limits/playwright.config.ts"];
  const env = { ...process.env, TEST_LIMIT_MS: String(limitMs), TEST_OUTPUT_DIR: output };
  const runner = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  return { runner, server: await readServer(runner) };
};

const readServer = ({ stdout }: ChildProcess) =>
  new Promise<number>((resolve, reject) => {
    let output = "";
    stdout?.on("data", (chunk: Buffer) => {
      output += String(chunk);
      const pid = /server (\d+)/.exec(output)?.[1];
      if (pid) resolve(Number(pid));
    });
    stdout?.on("end", () => reject(new Error(`No server was started: ${output}`)));
  });

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a test that runs into its limit leaves no server behind", async () => {
  const { runner, server } = await runIntoLimit(5_000);
  if (runner.exitCode === null) await once(runner, "exit");
  expect(runner.exitCode).toBe(1);
  await expect.poll(() => runs(server), { timeout: 10_000 }).toBe(false);
});

test("nor does a runner that is killed", async () => {
  const { runner, server } = await runIntoLimit(600_000);
  expect(runs(server)).toBe(true);
  runner.kill("SIGKILL");
  await expect.poll(() => runs(server), { timeout: 10_000 }).toBe(false);
});
