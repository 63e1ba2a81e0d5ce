import { expect, test } from "vitest";
import { toEffort } from "../../../../../src/features/pathway/outcome/to-effort";

const checked = new Set(["wait", "fee"]);
const show = (ids: readonly string[]) => ids.map((id) => ({ text: checked.has(id) ? id : null }));

test("a step takes what its lines say", () => {
  const costs = [
    { dollars: 320, line: "fee" },
    { dollars: 220, line: "fee" },
  ];
  expect(toEffort({ months: 3, length: "wait", costs }, show)).toEqual({ months: 3, dollars: 540 });
  expect(toEffort({ costs: [] }, show)).toEqual({ months: null, dollars: 0 });
});

test("what has not been checked for too long is not said", () => {
  const costs = [
    { dollars: 320, line: "fee" },
    { dollars: 220, line: "old" },
  ];
  expect(toEffort({ months: 3, length: "old", costs }, show)).toEqual({ months: null, dollars: 320 });
});
