import { expect, test } from "vitest";
import {
  type Failing,
  failingAfter,
  isBroken,
  type LookOutcome,
  outcomeOfStatus,
} from "../../../../src/domain/watch/look";

const after = (...looks: [LookOutcome, string][]): Failing =>
  looks.reduce<Failing>((failing, [outcome, day]) => failingAfter(failing, outcome, day), null);

test("a page is broken once it failed on two different days", () => {
  expect(isBroken(after(["gone", "2026-11-01"]))).toBe(false);
  expect(isBroken(after(["gone", "2026-11-01"], ["unreachable", "2026-11-01"]))).toBe(false);
  expect(isBroken(after(["gone", "2026-11-01"], ["unreachable", "2026-11-03"]))).toBe(true);
});

test("an answer between two failures begins anew", () => {
  const looks = [["gone", "2026-11-01"] as const, ["read", "2026-11-02"] as const, ["gone", "2026-11-03"] as const];
  expect(after(...looks.map(([outcome, day]): [LookOutcome, string] => [outcome, day]))).toEqual({
    first: "2026-11-03",
    last: "2026-11-03",
  });
});

test("a site that does not want programs does not fail", () => {
  const statuses = [200, 204, 404, 410, 403, 429, 500, 503, 400];
  expect(statuses.map(outcomeOfStatus)).toEqual([
    ...[null, null],
    ...["gone", "gone"],
    ...["closed", "closed"],
    ...["broken", "broken", "broken"],
  ]);
  expect(after(["closed", "2026-11-01"], ["robots", "2026-11-02"], ["unlike", "2026-11-03"])).toBeNull();
});
