import { expect, test } from "vitest";
import { weakestSections } from "../../../../../src/domain/review/progress/weakest-sections";

const section = (name: string, met: number, recalled: number) => ({ name, total: 10, met, recalled, share: 0 });

test("the weakest are those of which least is recalled, by what was met; more met goes first among equals", () => {
  const sections = [section("a", 4, 3), section("b", 2, 0), section("c", 6, 0), section("d", 4, 2)];
  expect(weakestSections(sections, 3).map(({ name }) => name)).toEqual(["c", "b", "d"]);
});

test("what was never met, and what is all recalled, is no weakness", () => {
  expect(weakestSections([section("a", 0, 0), section("b", 5, 5)], 3)).toEqual([]);
});
