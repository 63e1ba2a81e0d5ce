import { expect, test } from "vitest";
import { effortOf } from "../../../../src/domain/pathway/effort";

const isShown = (line: string) => ["wait", "fee"].includes(line);

test("a step takes what its lines say", () => {
  const costs = [
    { dollars: 320, line: "fee" },
    { dollars: 220, line: "fee" },
  ];
  expect(effortOf({ months: 3, length: "wait", costs }, isShown)).toEqual({ months: 3, dollars: 540 });
  expect(effortOf({ costs: [] }, isShown)).toEqual({ months: null, dollars: 0 });
});

test("what has not been checked for too long is not said", () => {
  const costs = [
    { dollars: 320, line: "fee" },
    { dollars: 220, line: "old" },
  ];
  expect(effortOf({ months: 3, length: "old", costs }, isShown)).toEqual({ months: null, dollars: 320 });
});
