import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../../../../src/domain/item/item";
import { rapidGuessThresholdMs, timeOnTask } from "../../../../src/domain/review/time-on-task";
import { sampleItem } from "../../../support/sample-article";

const item = sampleItem("guide", "fees");
const begun = new Date("2026-11-01T12:00:00Z");
const moment = (ms: number) => new Date(begun.getTime() + ms);
const fresh = { item, blockStartedAt: begun, busyUntil: null, timeOnTaskMs: 0 };

const withOptions = (words: number): Item => ({
  ...item,
  form: "single-best-answer",
  stem: "Which one?",
  options: ["right", "wrong"].map((id) => ({ id, text: "word ".repeat(words), rationale: "" })),
  key: { option: "right" },
});

describe("the time below which an answer is a rapid guess", () => {
  test("is three seconds for a short item, and ten for the longest", () => {
    expect(rapidGuessThresholdMs(item)).toBe(3_000);
    expect(rapidGuessThresholdMs(withOptions(400))).toBe(10_000);
  });

  test("is between them the time in which a thousand words a minute are read", () => {
    expect(rapidGuessThresholdMs(withOptions(49))).toBe(6_000);
  });
});

describe("time on task", () => {
  test("is what the client says where the server can have seen as much", () => {
    expect(timeOnTask({ ...fresh, elapsedMs: 20_000, now: moment(25_000) })).toEqual({
      timeOnTaskMs: 20_000,
      rapidGuess: false,
      busyUntil: moment(20_000),
    });
  });

  test("is no more than has passed since the block was started", () => {
    expect(timeOnTask({ ...fresh, elapsedMs: 20_000, now: moment(1_000) })).toMatchObject({
      timeOnTaskMs: 1_000,
      rapidGuess: true,
    });
  });

  test("is what no other answer of the learner has used", () => {
    const { busyUntil } = timeOnTask({ ...fresh, elapsedMs: 20_000, now: moment(21_000) });
    expect(timeOnTask({ ...fresh, busyUntil, elapsedMs: 20_000, now: moment(21_000) })).toMatchObject({
      timeOnTaskMs: 1_000,
      rapidGuess: true,
    });
  });

  test("adds up over the answers to one question of a timed block", () => {
    const first = timeOnTask({ ...fresh, elapsedMs: 20_000, now: moment(21_000) });
    const again = timeOnTask({ ...fresh, ...first, elapsedMs: 22_000, now: moment(22_000) });
    expect(again).toMatchObject({ timeOnTaskMs: 22_000, rapidGuess: false });
  });

  test("is kept for answers given without a connection and sent together", () => {
    const first = timeOnTask({ ...fresh, elapsedMs: 30_000, now: moment(90_000) });
    const second = timeOnTask({ ...fresh, busyUntil: first.busyUntil, elapsedMs: 40_000, now: moment(90_001) });
    expect([first, second].map(({ timeOnTaskMs }) => timeOnTaskMs)).toEqual([30_000, 40_000]);
  });

  test("never adds up to more than has passed, whatever the client says", () => {
    const answers = fc.array(fc.record({ elapsedMs: fc.nat(86_400_000), waitMs: fc.nat(60_000) }), { minLength: 1 });
    fc.assert(
      fc.property(answers, (sent) => {
        let [now, sum]: [number, number] = [0, 0];
        let busyUntil: Date | null = null;
        for (const { elapsedMs, waitMs } of sent) {
          now += waitMs;
          const spent = timeOnTask({ ...fresh, busyUntil, elapsedMs, now: moment(now) });
          busyUntil = spent.busyUntil;
          sum += spent.timeOnTaskMs;
        }
        expect(sum).toBeLessThanOrEqual(now);
      }),
    );
  });
});
