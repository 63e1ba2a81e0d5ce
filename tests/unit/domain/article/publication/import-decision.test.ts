import { expect, test } from "vitest";
import { importDecision } from "../../../../../src/domain/article/publication/import-decision";

test.each([
  ["a new article", undefined, "publish"],
  ["files as they were published", { hash: "now", origin: "file", fileHash: "now" }, "unchanged"],
  ["files as the studio published them", { hash: "now", origin: "studio", fileHash: "now" }, "unchanged"],
  ["files that were changed", { hash: "old", origin: "file", fileHash: "old" }, "publish"],
  ["files that were changed since the studio published", { hash: "old", origin: "studio", fileHash: "old" }, "publish"],
  ["files as before a revision was brought back", { hash: "old", origin: "restored", fileHash: "now" }, "restored"],
  ["files that were changed since", { hash: "old", origin: "restored", fileHash: "other" }, "publish"],
] as const)("%s", (_, accepted, decision) => {
  expect(importDecision("now", accepted)).toBe(decision);
});
