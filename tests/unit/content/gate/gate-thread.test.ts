import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { GateThread } from "../../../../src/content/gate/gate-thread";

const long = "- an honest *line* with [a link](https://mcc.ca)\n\n".repeat(900);
const read = async (thread: GateThread, text: string): Promise<string | boolean> => {
  const outcome = await thread.read(text);
  return typeof outcome === "string" ? outcome : outcome.ok;
};

describe("GateThread", () => {
  it("says that a text takes too long, and goes on with the next one in a new thread", async () => {
    const thread = new GateThread({ milliseconds: 0, resources: {} });
    expect(await Promise.all([read(thread, long), read(thread, long)])).toEqual(["too-slow", "too-slow"]);
  });

  it("takes no text for slow because the thread that asks is at work itself", async () => {
    const thread = new GateThread({ milliseconds: 200, resources: {} });
    await thread.read("Words.");
    // Behind it, timers have their turn before answers.
    await setImmediate();
    const outcome = read(thread, "Words again.");
    const began = process.cpuUsage();
    while (process.cpuUsage(began).user < 400_000);
    expect(await outcome).toBe(true);
  });

  it("says that a text takes too much memory, and reads the next one in a new thread", async () => {
    const thread = new GateThread({ milliseconds: 30_000, resources: { maxOldGenerationSizeMb: 28 } });
    expect(await Promise.all([read(thread, long), read(thread, "Words.")])).toEqual(["too-large", true]);
  });

  it("tells its caller when no thread can be started", async () => {
    const file = process.env.GATE_WORKER;
    process.env.GATE_WORKER = "/nowhere/gate-worker.cjs";
    const thread = new GateThread();
    const reading = thread.read("Words.");
    process.env.GATE_WORKER = file;
    await expect(reading).rejects.toThrow(/gate-worker\.cjs/);
  });
});
