import { expect, test } from "vitest";
import { weakestSections } from "../../../../../src/domain/review/progress/weakest-sections";

const section = (name: string, met: number, recalled: number, article = "ontario-cpso") => ({
  ...{ name, article, section: name },
  ...{ total: 10, met, recalled, share: 0 },
});

const three = { count: 3, language: "en" } as const;

test("the weakest are those of which least is recalled, by what was met; more met goes first among equals", () => {
  const sections = [section("a", 4, 3), section("b", 2, 0), section("c", 6, 0), section("d", 4, 2)];
  expect(weakestSections(sections, three).map(({ name }) => name)).toEqual(["c", "b", "d"]);
});

test("what was never met, and what is all recalled, is no weakness", () => {
  expect(weakestSections([section("a", 0, 0), section("b", 5, 5)], three)).toEqual([]);
});

test("a section that is weak in two languages is one, in the reader's; one that is weak in the other alone stays", () => {
  const french = "ontario-cpso.fr";
  const sections = [section("a", 4, 0, french), section("a", 4, 2), section("b", 4, 1, french), section("b", 3, 3)];
  const named = (language: "en" | "fr") =>
    weakestSections(sections, { count: 3, language }).map(({ name, article }) => [name, article]);
  expect(named("en")).toEqual([
    ["b", french],
    ["a", "ontario-cpso"],
  ]);
  expect(named("fr")).toEqual([
    ["a", french],
    ["b", french],
  ]);
});
