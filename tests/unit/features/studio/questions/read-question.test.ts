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
  ["1,200", 1200],
  ["2,5", 2.5],
  ["six", "six"],
  ["", undefined],
])("the number %j is read as %j", (answer, number) => {
  expect(readQuestion("numeric", { ...common, answer, rationale: "Because." }).fields.answer).toBe(number);
});

test("a case is read part by part: an empty part is none, and each answer may be a key and may do harm", () => {
  const list = (name: string, ...values: string[]) => ({ [`parts.0.${name}`]: values });
  const posted = {
    ...common,
    onlyKey: "Not of a case.",
    ...{ "parts.0.stem": "What does she do?", "parts.0.upTo": "2", "parts.0.facts": ["", "visitor-length"] },
    ...list("text", "Waits", "Begins", ""),
    ...list("rationale", "Yes.", "", ""),
    ...{ "parts.0.key": "0", "parts.0.harmful": ["1"] },
    ...{ "parts.1.stem": "", "parts.1.text": ["", ""], "parts.1.upTo": "1" },
  };
  const { fields, options, parts } = readQuestion("decision-case", posted);
  expect(fields).not.toHaveProperty("onlyKey");
  expect(options).toBeUndefined();
  expect(parts).toEqual([
    {
      fields: { stem: "What does she do?", upTo: 2, facts: ["visitor-length"], onlyKey: undefined },
      options: [{ text: "Waits", key: true, rationale: "Yes." }, { text: "Begins", harmful: true }, undefined],
    },
    undefined,
    undefined,
  ]);
});

test.each([
  ["28 days", "", 28, "days"],
  ["$250", "", 250, "$"],
  ["250 $", "dollars", 250, "dollars"],
  ["28 days", "weeks", "28 days", "weeks"],
  ["$250 per file", "", "$250 per file", undefined],
])("of %j with the unit %j, the number is %j and the unit %j", (answer, unit, number, ownUnit) => {
  expect(readQuestion("numeric", { ...common, answer, unit, rationale: "Because." }).fields).toMatchObject({
    answer: number,
    unit: ownUnit,
  });
});
