import { expect, test } from "vitest";
import { waitingCare } from "../../../../src/domain/watch/waiting-care";

const counts = { watchTasks: 2, reports: 1, brokenPages: 3, flaggedItems: 4, lintedItems: 2, failedJobs: 1 };
const kinds = (...args: Parameters<typeof waitingCare>) => waitingCare(...args).map(({ kind }) => kind);

test("each role sees what it can look into", () => {
  expect(kinds(counts, "author")).toEqual(["brokenPages", "flaggedItems", "lintedItems"]);
  expect(kinds(counts, "reviewer")).toEqual(["watchTasks", "reports", "brokenPages", "flaggedItems", "lintedItems"]);
  expect(kinds(counts, "admin")).toEqual([
    "watchTasks",
    "reports",
    "brokenPages",
    "flaggedItems",
    "lintedItems",
    "failedJobs",
  ]);
});

test("what there is none of waits for nobody", () => {
  expect(
    waitingCare({ ...counts, watchTasks: 0, brokenPages: 0, flaggedItems: 0, lintedItems: 0 }, "reviewer"),
  ).toEqual([{ kind: "reports", count: 1 }]);
});
