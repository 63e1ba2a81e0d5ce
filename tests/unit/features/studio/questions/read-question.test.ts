import { expect, test } from "vitest";
import { readQuestion } from "../../../../../src/features/studio/questions/read-question";

const common = {
  objective: "guard-checks",
  stem: " Who checks?\r\nAt the border. ",
  onlyKey: "",
  facts: ["", "visitor-length"],
};

test("a choice is read row by row: an empty row is none, and the marked one is the key", () => {
  const posted = {
    ...common,
    key: "1",
    text: ["The Office", "The Guard", "", ""],
    rationale: ["No.", "Yes.", "", ""],
    evidence: ["", "Border Guard", "", ""],
    misconception: ["Mixes them up.", "", "", ""],
  };
  expect(readQuestion("single-best-answer", posted)).toEqual({
    fields: {
      objective: "guard-checks",
      facts: ["visitor-length"],
      stem: "Who checks?\nAt the border.",
      onlyKey: undefined,
    },
    options: [
      { text: "The Office", key: undefined, evidence: undefined, rationale: "No.", misconception: "Mixes them up." },
      { text: "The Guard", key: true, evidence: "Border Guard", rationale: "Yes.", misconception: undefined },
      undefined,
      undefined,
    ],
  });
});

test.each([
  ["1 200", 1200],
  ["2,5", 2.5],
  ["six", "six"],
  ["", undefined],
])("the number %j is read as %j", (answer, number) => {
  expect(readQuestion("numeric", { ...common, answer, rationale: "Because." }).fields.answer).toBe(number);
});
