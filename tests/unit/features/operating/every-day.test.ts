import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyDay } from "../../../../src/features/operating/every-day";
import { stopAll } from "../../../../src/features/operating/stopping";

const day = 24 * 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-01T12:00:00Z") });
});
afterEach(async () => {
  await stopAll();
  vi.useRealTimers();
});

test("it is done at once, then every day, each time by the clock of that day", async () => {
  const days: string[] = [];
  await everyDay(
    async (now) => void days.push(now.toISOString().slice(0, 10)),
    () => {},
  );
  await vi.advanceTimersByTimeAsync(2 * day);
  expect(days).toEqual(["2026-11-01", "2026-11-02", "2026-11-03"]);
});

test("a day that fails is told and does not end the others", async () => {
  const failures: unknown[] = [];
  let times = 0;
  const act = async () => {
    times += 1;
    if (times === 2) throw new Error("no connection");
  };
  await everyDay(act, (error) => failures.push(error));
  await vi.advanceTimersByTimeAsync(3 * day);
  expect(times).toBe(4);
  expect(failures).toEqual([new Error("no connection")]);
});

test("a server that stops waits for what has begun, and begins nothing more", async () => {
  const done: number[] = [];
  let finish = () => {};
  const act = () =>
    new Promise<void>((resolve) => {
      finish = () => {
        done.push(Date.now());
        resolve();
      };
      if (done.length === 0) finish();
    });
  await everyDay(act, () => {});
  await vi.advanceTimersByTimeAsync(day);
  const stopped = stopAll();
  expect(done).toHaveLength(1);
  finish();
  await stopped;
  expect(done).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(5 * day);
  expect(vi.getTimerCount()).toBe(0);
});
