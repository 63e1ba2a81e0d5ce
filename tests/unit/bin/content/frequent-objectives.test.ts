import { expect, test } from "vitest";
import { frequentObjectives } from "../../../../bin/content/frequent-objectives";

const items = (article: string, objective: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ identity: `${article}/${objective}-${index}`, objective }));

test("objectives that are asked more than four times over all guides are named, the most asked first", () => {
  const all = [
    ...items("ports", "fact:pilot", 3),
    ...items("ships", "fact:pilot", 2),
    ...items("ships", "fact:anchor", 6),
    ...items("ships", "fact:flag", 4),
  ];
  expect(frequentObjectives(all)).toEqual(["fact:anchor (6)", "fact:pilot (5)"]);
});

test("translations do not count", () => {
  expect(frequentObjectives([...items("ports", "fact:pilot", 4), ...items("ports.fr", "fact:pilot", 4)])).toEqual([]);
});
