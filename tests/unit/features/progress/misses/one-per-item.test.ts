import { expect, test } from "vitest";
import { onePerItem, type SingleMiss } from "../../../../../src/features/progress/misses/one-per-item";

const miss = (id: string, identity: string, certainty: SingleMiss["certainty"]): SingleMiss => ({
  ...{ id, identity, certainty, day: "2026-11-25", article: "permit", articleTitle: "All about permits" },
  ...{ language: "en", stem: identity, believed: null, answered: "8 dollars", key: "10 dollars", parts: [] },
  passage: { quote: "A permit costs 10 dollars.", url: "/articles/permit#fact-fee" },
  ...{ retired: false, comesBackOn: "2026-11-27", retestsPassed: 0 },
});

test("a question that was missed several times is listed once, as it was missed last", () => {
  const log = [
    miss("q4", "permit/fee", "guess"),
    miss("q3", "permit/issuer", null),
    miss("q2", "permit/fee", null),
    miss("q1", "permit/fee", "sure"),
  ];
  expect(onePerItem(log).map(({ id, times, certainties }) => [id, times, certainties])).toEqual([
    ["q4", 3, ["guess", "sure"]],
    ["q3", 1, []],
  ]);
});
