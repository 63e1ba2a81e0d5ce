import { expect, test } from "vitest";
import { waitingCare } from "../../../../src/domain/watch/waiting-care";

const counts = { watchTasks: 2, reports: 1, brokenPages: 3, flaggedItems: 4, failedJobs: 1 };
const kinds = (...args: Parameters<typeof waitingCare>) => waitingCare(...args).map(({ kind }) => kind);

test("each role sees what it can look into", () => {
  expect(kinds(counts, "author")).toEqual(["brokenPages", "flaggedItems"]);
  expect(kinds(counts, "reviewer")).toEqual(["watchTasks", "reports", "brokenPages", "flaggedItems"]);
  expect(kinds(counts, "admin")).toEqual(["watchTasks", "reports", "brokenPages", "flaggedItems", "failedJobs"]);
});

test("what there is none of waits for nobody", () => {
  expect(waitingCare({ ...counts, watchTasks: 0, brokenPages: 0, flaggedItems: 0 }, "reviewer")).toEqual([
    { kind: "reports", count: 1 },
  ]);
});
