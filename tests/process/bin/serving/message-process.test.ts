import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageProcess } from "../../../../bin/serving/message-process";

/** With a channel for messages, as a worker has it. */
const startIdle = async () => {
  const idle = "process.on('message', () => {}); process.send('ready');";
  const child = spawn(process.execPath, ["-e", idle], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await once(child, "message");
  return child;
};

/** Its threads hold the channel open until the last of them is gone. */
const hasEnded = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ") && readdirSync(`/proc/${pid}/task`).length === 1;

/** Holds up this process until another has ended, so that it does not hear of the end (Linux). */
const holdUpUntilEnded = (pid: number) => {
  while (!hasEnded(pid));
};

describe.runIf(process.platform === "linux")("messageProcess", () => {
  test("a process that ended, before anybody heard of it, is no error", async () => {
    const child = await startIdle();
    const errors: unknown[] = [];
    child.on("error", (error) => errors.push(error));
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    holdUpUntilEnded(child.pid ?? 0);
    expect(child.connected).toBe(true);
    messageProcess(child, "published");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(errors).toEqual([]);
    messageProcess(child, "published");
  });
});
