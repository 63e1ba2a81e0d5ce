import fc from "fast-check";
import { expect, test } from "vitest";
import { studyMinutes } from "../../../../src/domain/learner/study-minutes";

const times = fc.array(fc.integer({ min: 1_000, max: 600_000 }), { minLength: 20, maxLength: 60 });
const questions = fc.integer({ min: 1, max: 200 });

test("who has answered few questions is taken to need half a minute for each", () => {
  expect(studyMinutes(29, [])).toBe(15);
  expect(
    studyMinutes(
      29,
      Array.from({ length: 19 }, () => 600_000),
    ),
  ).toBe(15);
  expect(studyMinutes(1, [])).toBe(1);
});

test("then their own median counts, whatever the order, and one long pause changes nothing", () => {
  const steady = Array.from({ length: 21 }, () => 60_000);
  expect(studyMinutes(10, steady)).toBe(10);
  expect(studyMinutes(10, [...steady.slice(1), 86_400_000])).toBe(10);
  expect(
    studyMinutes(10, [...Array.from({ length: 10 }, () => 30_000), ...Array.from({ length: 10 }, () => 90_000)]),
  ).toBe(10);
});

test("nobody is taken to need less than a quarter of a minute", () => {
  expect(
    studyMinutes(
      20,
      Array.from({ length: 30 }, () => 2_000),
    ),
  ).toBe(5);
});

test("it lies between the quickest and the slowest answer, and more questions never take less", () => {
  fc.assert(
    fc.property(times, questions, (own, count) => {
      const minutes = studyMinutes(count, own);
      expect(minutes).toBeGreaterThanOrEqual(Math.max(1, Math.floor((count * Math.min(...own)) / 60_000)));
      expect(minutes).toBeLessThanOrEqual(Math.max(1, Math.ceil((count * Math.max(15_000, ...own)) / 60_000)));
      expect(studyMinutes(count + 1, own)).toBeGreaterThanOrEqual(minutes);
      expect(studyMinutes(count, [...own].reverse())).toBe(minutes);
    }),
  );
});
