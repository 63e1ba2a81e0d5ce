import { expect, test } from "vitest";
import { readingGrade } from "../../src/content/reading-grade";
import { ownContent } from "../support/own-content";

const { articles, diagnostics } = await ownContent();
const all = [...diagnostics, ...articles.flatMap(({ warnings }) => warnings)];
const by = (rule: string) => all.filter((problem) => problem.rule === rule).map(({ message }) => message);

test("every number in every guide is the number of a fact", () => {
  expect(by("number-covered")).toEqual([]);
});

test("no two claims say two things of one, or one thing twice", () => {
  expect(by("claims-agree")).toEqual([]);
});

test("no sentence is longer than thirty words", () => {
  expect(by("sentence-length")).toEqual([]);
});

test.each(articles.filter(({ slug }) => !slug.includes(".")))("$slug reads at grade 9 or below", ({ result }) => {
  expect(result.ok).toBe(true);
  if (result.ok) expect(readingGrade(result.value.sections)).toBeLessThanOrEqual(9);
});
