import { expect, test } from "vitest";
import { hashItem } from "../../../../src/domain/item/hash-item";
import { decision, single } from "./sample-items";

test("the order in which an item was put together does not count", () => {
  const turned = Object.fromEntries(Object.entries(single).reverse()) as typeof single;
  expect(hashItem(turned)).toBe(hashItem(single));
});

test("each thing that a learner meets makes another version", () => {
  const [first, ...rest] = single.options;
  const versions = [
    single,
    { ...single, stem: "What do the rules forbid?" },
    { ...single, key: { option: "a" } },
    { ...single, options: [...rest, ...(first ? [first] : [])] },
    { ...single, options: rest },
    { ...single, passage: { ...single.passage, quote: "Hail the tower." } },
    { ...single, passage: { ...single.passage, source: { ...single.passage.source, stated: "2025" } } },
    { ...single, facts: [{ id: "rule", hash: "another" }] },
  ];
  expect(new Set(versions.map(hashItem)).size).toBe(8);
});

test("a case becomes another version with the passage of a part, and none with the day its source was read", () => {
  const [first, ...rest] = decision.parts;
  const withPassage = (passage: typeof decision.passage) => ({
    ...decision,
    parts: first ? [{ ...first, passage }, ...rest] : rest,
  });
  const { passage } = decision;
  const read = { ...passage, source: { ...passage.source, checked: "2027-01-01", copy: "live" as const } };
  expect(hashItem(withPassage(passage))).not.toBe(hashItem(decision));
  expect(hashItem(withPassage(read))).toBe(hashItem(withPassage(passage)));
  expect(hashItem(withPassage({ ...passage, quote: "Hail the tower." }))).not.toBe(hashItem(withPassage(passage)));
});

test("what it may not stand beside makes no other version", () => {
  expect(hashItem({ ...single, enemies: ["fact:flag"] })).toBe(hashItem(single));
});
