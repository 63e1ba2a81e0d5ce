import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { processBirth } from "../../../../src/data/folder/process-birth";

test("a process keeps its birth and shares it with no other", () => {
  expect(processBirth(process.pid)).not.toBeNull();
  expect(processBirth(process.pid)).toBe(processBirth(process.pid));
  expect(processBirth(process.pid)).not.toBe(processBirth(process.ppid));
});

test("a process that has ended has none", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  expect(processBirth(child.pid ?? 0)).toBeNull();
});

test("nor has one that was killed while its parent has not noticed", async () => {
  // The shell turns into a program that never asks after the child that it inherits.
  const parent = spawn("sh", ["-c", "sleep 1 & echo $!; exec sleep 30"]);
  const [output] = await once(parent.stdout, "data");
  const child = Number(String(output));
  expect(processBirth(child)).not.toBeNull();
  await expect.poll(() => processBirth(child), { timeout: 10_000 }).toBeNull();
  parent.kill("SIGKILL");
});
