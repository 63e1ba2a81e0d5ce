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

const lines = (...positions: string[]) => ({
  ...common,
  position: positions,
  text: ["First", "Second", "Third", "Fourth", ""],
  rationale: ["1", "2", "3", "4", ""],
  evidence: ["", "", "", "", ""],
});

test.each([
  ["as they stand", ["1", "2", "3", "4", "5"], ["First", "Second", "Third", "Fourth", undefined]],
  ["one moved up", ["1", "2", "3", "1", "5"], ["Fourth", "First", "Second", "Third", undefined]],
  ["one moved down", ["3", "2", "3", "4", "5"], ["Second", "Third", "First", "Fourth", undefined]],
  ["all renumbered", ["2", "4", "1", "3", "5"], ["Third", "First", "Fourth", "Second", undefined]],
  [
    "a number left empty, and a word for one",
    ["", "two", "1", "4", "5"],
    ["Third", "First", "Second", "Fourth", undefined],
  ],
])("lines of an ordering take the places of their numbers, and the others make room: %s", (_, positions, texts) => {
  const { options } = readQuestion("ordering", lines(...positions));
  expect(options?.map((option) => option?.text)).toEqual(texts);
});

test("an emptied line stays at its index, so that the file loses it; behind a line that moves it comes last", () => {
  const posted = { ...lines("1", "2", "3", "4", "5"), text: ["First", "", "Third", "Fourth", ""] };
  const emptied = { ...posted, rationale: ["1", "", "3", "4", ""] };
  const textsOf = (sent: Record<string, unknown>) =>
    readQuestion("ordering", sent).options?.map((option) => option?.text);
  expect(textsOf(emptied)).toEqual(["First", undefined, "Third", "Fourth", undefined]);
  const moved = { ...emptied, position: ["1", "2", "3", "1", "5"] };
  expect(textsOf(moved)).toEqual(["Fourth", "First", "Third", undefined, undefined]);
});

test("a matching is read line by line: the key is the row of an answer, in the words that the row has now", () => {
  const line = (index: number, sent: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(sent).map(([name, value]) => [`stems.${index}.${name}`, value]));
  const posted = {
    ...common,
    onlyKey: "Not of a matching.",
    option: ["CPSO", "", "The Royal College", "CaRMS"],
    ...line(0, {
      text: "The match",
      key: "options.3",
      rationale: "It matches.",
      facts: ["", "carms-matches"],
      evidence: "",
    }),
    ...line(1, { text: "The licence", key: "The College", rationale: "It licenses.", onlyKey: "It is the only one." }),
    ...line(2, { text: "", key: "options.0", rationale: "" }),
    ...line(3, { text: "Left open", key: "options.1", rationale: "Because." }),
  };
  const { fields, stems } = readQuestion("extended-matching", posted);
  expect(fields).toEqual({
    objective: "guard-checks",
    facts: ["visitor-length"],
    stem: "Who checks?\nAt the border.",
    options: ["CPSO", "The Royal College", "CaRMS"],
  });
  expect(stems?.map((each) => each && JSON.parse(JSON.stringify(each.fields)))).toEqual([
    { text: "The match", key: "CaRMS", facts: ["carms-matches"], rationale: "It matches." },
    { text: "The licence", key: "The College", onlyKey: "It is the only one.", rationale: "It licenses." },
    undefined,
    { text: "Left open", rationale: "Because." },
  ]);
});
