import { expect, test } from "vitest";
import { linkState } from "../../../../src/domain/learner/device-link";

const now = new Date("2026-11-28T12:00:00Z");
const later = new Date("2026-11-28T12:00:01Z");

test.each([
  [{ expiresAt: later, usedAt: null }, "open"],
  [{ expiresAt: now, usedAt: null }, "expired"],
  [{ expiresAt: later, usedAt: now }, "used"],
  [{ expiresAt: now, usedAt: now }, "used"],
] as const)("a link with the dates %o is %s", (dates, state) => {
  expect(linkState(dates, now)).toBe(state);
});
