import { expect, test } from "vitest";
import type { OpenBlock } from "../../../../src/data/block/list-open-blocks";
import type { PlanDay } from "../../../../src/domain/study-plan/plan-day";
import { leadOf } from "../../../../src/features/today/lead-of";

const block = { id: "b" } as OpenBlock;
const plan = (today: number) => ({ today }) as PlanDay;

test.each([
  ["review", { due: 3, count: 3, block, plan: plan(4) }],
  ["block", { due: 3, count: 0, block, plan: plan(4) }],
  ["plan", { due: 3, count: 0, block: null, plan: plan(4) }],
  [null, { due: 0, count: 0, block: null, plan: plan(0) }],
  [null, { due: 3, count: 0, block: null, plan: null }],
  ["new", { due: 0, count: 0, block: null, plan: null }],
] as const)("%s comes first", (first, day) => {
  expect(leadOf(day)).toBe(first);
});
