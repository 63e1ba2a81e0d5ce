import type { Metric } from "prom-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { repeatEvery } from "../../../../src/features/operations/repeat-every";
import { stopAll } from "../../../../src/features/operations/stopping";
import { metrics } from "../../../../src/http/metrics/metrics";

const hour = 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-01T12:00:00Z") });
});
afterEach(async () => {
  await stopAll();
  vi.useRealTimers();
});

test("it is done at once, then at each interval, each time by the clock of then", async () => {
  const hours: string[] = [];
  repeatEvery(hour, {
    name: "note-hour",
    act: async (now) => void hours.push(now.toISOString().slice(0, 13)),
    failed: () => {},
  });
  await vi.advanceTimersByTimeAsync(2 * hour);
  expect(hours).toEqual(["2026-11-01T12", "2026-11-01T13", "2026-11-01T14"]);
});

test("a time that fails is told and does not end the others, not even the first", async () => {
  const failures: unknown[] = [];
  let times = 0;
  const act = async () => {
    times += 1;
    if (times === 1) throw new Error("no connection");
  };
  repeatEvery(hour, { name: "fail-once", act, failed: (error) => failures.push(error) });
  await vi.advanceTimersByTimeAsync(3 * hour);
  expect(times).toBe(4);
  expect(failures).toEqual([new Error("no connection")]);
  const { registry } = metrics();
  const counted = await Promise.all(
    ["job_runs_total", "job_failures_total", "job_last_success_timestamp_seconds"].map(async (name) => {
      const { values } = await (registry.getSingleMetric(`iatrox_${name}`) as Metric<"job">).get();
      return values.find(({ labels }) => labels.job === "fail-once")?.value;
    }),
  );
  expect(counted).toEqual([4, 1, Date.now() / 1000]);
});

test("a server that stops says so, waits for what has begun, and begins nothing more", async () => {
  const done: string[] = [];
  const act = (_now: Date, stopping: AbortSignal) =>
    new Promise<void>((resolve) => {
      stopping.addEventListener("abort", () => {
        done.push("cut short");
        resolve();
      });
    });
  repeatEvery(hour, { name: "wait", act, failed: () => {} });
  await vi.advanceTimersByTimeAsync(3 * hour);
  expect(done).toEqual([]);
  await stopAll();
  expect(done).toEqual(["cut short"]);
  await vi.advanceTimersByTimeAsync(5 * hour);
  expect(vi.getTimerCount()).toBe(0);
});
