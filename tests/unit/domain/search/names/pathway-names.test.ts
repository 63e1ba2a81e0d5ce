import { expect, test } from "vitest";
import type { PathwayTable } from "../../../../../src/domain/pathway/pathway-table";
import { pathwayNames } from "../../../../../src/domain/search/names/pathway-names";

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
  systems: [],
  ways: [],
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
      ask: ["source"],
    },
  ],
};

test("an outcome is named by its title and by the answers that lead to few others", () => {
  expect(pathwayNames(table, "en")).toEqual([{ id: "wait", title: "English wait", tags: "English visitor" }]);
  expect(pathwayNames(table, "fr")).toEqual([{ id: "wait", title: "Français wait", tags: "Français visitor" }]);
});
