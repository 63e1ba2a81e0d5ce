import { expect, test } from "vitest";
import { isDueForNote, isFresh } from "../../../../src/domain/person/session";

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
