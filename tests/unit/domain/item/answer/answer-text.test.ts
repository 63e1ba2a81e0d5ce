import { expect, test } from "vitest";
import { missedParts } from "../../../../../src/domain/item/answer/answer-text";
import { decision, matching, single } from "../sample-items";

test("of a question of several parts those are named that were missed, each by its stem, in the order of its menu", () => {
  expect(missedParts(decision, { parts: [{ options: ["c", "b", "a"] }, { options: ["k", "g"] }] })).toEqual([
    { stem: "What next in ghijkl?", answered: "Option g; Option k", key: "Option g; Option h" },
  ]);
  expect(missedParts(matching, { matches: { s: "b", t: "d" } })).toEqual([
    { stem: "Stem t", answered: "Option d", key: "Option a" },
    { stem: "Stem u", answered: "", key: "Option b" },
  ]);
});

test("a question of one part has none", () => {
  expect(missedParts(single, { option: "a" })).toEqual([]);
});
