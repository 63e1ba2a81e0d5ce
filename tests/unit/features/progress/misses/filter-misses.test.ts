import { expect, test } from "vitest";
import { filterMisses, isFiltered, missFilterSchema } from "../../../../../src/features/progress/misses/filter-misses";

const miss = {
  id: "q1",
  day: "2026-11-25",
  article: "permit",
  articleTitle: "All about permits",
  language: "en" as const,
  stem: "What does a permit cost?",
  believed: null,
  answered: "8 dollars",
  key: "10 dollars",
  parts: [],
  certainty: null,
  times: 1,
  certainties: [],
  passage: { quote: "À Québec a permit costs 10 dollars.", url: "/articles/permit#fact-fee" },
  retired: false,
  comesBackOn: "2026-11-27",
  retestsPassed: 0,
};
const sure = { ...miss, id: "q3", stem: "Who checks it?", times: 2, certainties: ["unsure", "sure"] as const };
const passed = { ...miss, id: "q2", article: "berths", stem: "Who issues it?", comesBackOn: null };
const found = (address: Record<string, unknown>) =>
  filterMisses([miss, passed], missFilterSchema.parse(address)).map(({ id }) => id);

test("every word must stand in the question, an answer or the sentence behind it, whatever its accents", () => {
  expect(found({ q: "WHAT permit" })).toEqual(["q1"]);
  expect(found({ q: "quebec" })).toEqual(["q1", "q2"]);
  expect(found({ q: "issues dollars" })).toEqual(["q2"]);
  expect(found({ q: "issues berths" })).toEqual([]);
});

test("a guide and a state narrow it further", () => {
  expect(found({ guide: "berths" })).toEqual(["q2"]);
  expect(found({ show: "open" })).toEqual(["q1"]);
  expect(found({ show: "passed", guide: "permit" })).toEqual([]);
});

test("what one was sure of is found, whichever time it was missed", () => {
  expect(filterMisses([miss, sure], missFilterSchema.parse({ felt: "sure" })).map(({ id }) => id)).toEqual(["q3"]);
  expect(filterMisses([miss, sure], missFilterSchema.parse({ felt: "guess" }))).toEqual([]);
});

test("an address that says nothing, or nonsense, asks for all", () => {
  expect(found({})).toEqual(["q1", "q2"]);
  expect(found({ q: ["a", "b"], guide: 7, show: "never", felt: "certain" })).toEqual(["q1", "q2"]);
  expect(isFiltered(missFilterSchema.parse({ q: "  " }))).toBe(false);
  expect(isFiltered(missFilterSchema.parse({ show: "open" }))).toBe(true);
  expect(isFiltered(missFilterSchema.parse({ felt: "sure" }))).toBe(true);
});
