import { expect, test } from "vitest";
import { auditText } from "../../../../src/features/operations/audit-text";

test("says that the chain is whole, with the hash to note", () => {
  expect(auditText({ events: 12, hash: "ab12", broken: undefined })).toMatch(/is whole\.\nEvents: 12\n.*: ab12\n/);
});

test("says that there is nothing yet", () => {
  expect(auditText({ events: 0, hash: "", broken: undefined })).toBe("There are no events yet.");
});

test.each([
  ["missing", "event 4 is missing"],
  ["changed", "event 4 is not as it was written"],
  ["reordered", "event 4 does not follow the one before it"],
] as const)("says where it is broken: %s", (kind, expected) => {
  expect(auditText({ events: 9, hash: "ab12", broken: { number: 4, kind } })).toContain(expected);
});
