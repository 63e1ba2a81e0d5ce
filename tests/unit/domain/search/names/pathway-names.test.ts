import { expect, test } from "vitest";
import type { PathwayTable } from "../../../../../src/domain/pathway/pathway-table";
import { pathwayEntries, pathwayNames } from "../../../../../src/domain/search/names/pathway-names";

const answer = (id: string) => ({ id, en: `English ${id}`, fr: `Français ${id}` });
const table: PathwayTable = {
  reviewed: "2026-01-01",
  questions: [
    { id: "goal", ask: answer("goal"), why: answer("why"), answers: ["work", "train", "teach"].map(answer) },
    { id: "status", ask: answer("status"), why: answer("why"), answers: ["citizen", "visitor"].map(answer) },
  ],
  rules: [{ when: { goal: ["work", "train"], status: ["visitor"] }, to: "wait" }],
  lines: [],
  steps: [],
  dates: [],
  figures: [],
  systems: [],
  ways: [],
  examples: [],
  outcomes: [
    {
      ...answer("wait"),
      bottom: ["line"],
      steps: ["step"],
      documents: [],
      fees: [],
      time: [],
      uncertain: [],
      alternatives: [],
      besides: [],
      more: [],
      ask: ["source"],
    },
  ],
};

test("an outcome is named by its title and by the answers that lead to few others", () => {
  expect(pathwayNames(table, "en")).toEqual([{ id: "wait", title: "English wait", tags: "English visitor" }]);
  expect(pathwayNames(table, "fr")).toEqual([{ id: "wait", title: "Français wait", tags: "Français visitor" }]);
});

test("an outcome is found by its title, by what it says first and by whom it is for", () => {
  const line = { ...answer("line"), en: "You wait for a permit.", facts: ["fact"] };
  const [entry] = pathwayEntries({ ...table, lines: [line] }, "en");
  expect(entry).toMatchObject({
    kind: "pathway",
    section: "wait",
    heading: "English wait",
    text: "You wait for a permit.",
    contextWords: "english visitor",
  });
});
