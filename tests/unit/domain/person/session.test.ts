import { expect, test } from "vitest";
import { isDueForNote, isFresh, sessionEnd } from "../../../../src/domain/person/session";

const now = new Date("2026-11-28T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test("a session is fresh for an hour", () => {
  expect(isFresh(ago(60), now)).toBe(true);
  expect(isFresh(ago(61), now)).toBe(false);
});

test("that it was used is noted every ten minutes", () => {
  expect(isDueForNote(ago(10), now)).toBe(false);
  expect(isDueForNote(ago(11), now)).toBe(true);
});

test("a session ends thirty days after it was used, and at last ninety days after it began", () => {
  const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60_000);
  expect(sessionEnd(now, now)).toEqual(days(30));
  expect(sessionEnd(now, days(59))).toEqual(days(89));
  expect(sessionEnd(now, days(61))).toEqual(days(90));
});
