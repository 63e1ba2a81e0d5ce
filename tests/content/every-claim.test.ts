import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readContent } from "../../src/content/read-content";
import { readingGrade } from "../../src/content/reading-grade";
import { lastDay } from "../support/last-day";

const folder = path.resolve(fileURLToPath(new URL("../../content", import.meta.url)));
const { articles, problems } = await readContent(folder, lastDay);
const told = [...problems, ...articles.flatMap(({ warnings }) => warnings)];
const by = (rule: string) => told.filter((problem) => problem.rule === rule).map(({ message }) => message);

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
