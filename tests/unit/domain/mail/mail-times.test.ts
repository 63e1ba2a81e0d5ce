import { expect, test } from "vitest";
import { nextAttempt } from "../../../../src/domain/mail/mail-times";

const now = new Date("2026-11-28T12:00:00Z");
const minutesAfter = (attempts: number) => {
  const next = nextAttempt(attempts, now);
  return next && (next.getTime() - now.getTime()) / 60_000;
};

test("a mail is tried again after longer and longer, for almost two days, and then given up", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(minutesAfter)).toEqual([1, 5, 15, 60, 240, 720, 1440, null]);
});
