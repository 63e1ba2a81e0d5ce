import { expect, test } from "vitest";
import { jobsOf, nextTime, retryTime } from "../../../../src/domain/job/job";

const at = (time: string) => new Date(`2026-11-28T${time}Z`);

test("a job that failed is tried again ever later", () => {
  const minutes = [1, 2, 3, 4, 5, 6, 50].map(
    (failures) => (retryTime(failures, at("12:00:00")).getTime() - at("12:00:00").getTime()) / 60_000,
  );
  expect(minutes).toEqual([1, 5, 15, 60, 240, 240, 240]);
});

test("tidying is due each day at midnight UTC, turns each hour, and watch and statistics when it is night in Canada", () => {
  const next = (name: Parameters<typeof nextTime>[0], time: string) => nextTime(name, at(time)).toISOString();
  expect(next("tidy", "00:00:00")).toBe("2026-11-29T00:00:00.000Z");
  expect(next("tidy", "23:59:00")).toBe("2026-11-29T00:00:00.000Z");
  expect(next("purge-turns", "23:30:00")).toBe("2026-11-29T00:30:00.000Z");
  expect(next("watch-pages", "06:59:59")).toBe("2026-11-28T07:00:00.000Z");
  expect(next("count-answers", "08:00:00")).toBe("2026-11-29T08:00:00.000Z");
  expect(next("watch-pages", "07:00:00")).toBe("2026-11-29T07:00:00.000Z");
});

test("the watch is a job only where the operator wants it", () => {
  expect(jobsOf({ isWatching: false })).toEqual(["tidy", "purge-turns", "count-answers"]);
  expect(jobsOf({ isWatching: true })).toContain("watch-pages");
});
