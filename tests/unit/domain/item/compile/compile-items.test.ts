import { describe, expect, test } from "vitest";
import { keyTexts } from "../../../../../src/domain/item/key-texts";
import { authored, berthFacts, berths, compiled, explained, fact, model, textsOf } from "../sample-context";

const byRow = (items: ReturnType<typeof compiled>["items"]) =>
  Object.fromEntries(items.map((item) => [item.identity.split("/").slice(2).join("/"), item]));

describe("asking for the value of a row", () => {
  const fields = {
    kind: "value-of-row",
    ...explained,
    attribute: "weeks",
    stem: "How long may a ship stay at {row}?",
  };

  test("makes one question a row, its key the row's value with the unit", () => {
    const { items, diagnostics, itemsPerModel } = compiled({ models: [model(fields)] });
    expect(diagnostics).toEqual([]);
    expect(itemsPerModel).toEqual({ "the-model": 5 });
    const item = byRow(items).south;
    expect(item && keyTexts(item)).toEqual(["6 weeks"]);
    expect(item).toMatchObject({
      identity: "harbour/the-model/south",
      objective: "berths/south/weeks",
      section: "step-1",
      stem: "How long may a ship stay at South Quay?",
      passage: {
        fact: "fact-south",
        quote: "South Quay: ships stay 6 weeks. A pilot is needed. The fee is $55.",
        source: { id: "harbour-office" },
      },
      origin: { kind: "generated", model: "the-model", version: 1, slots: { row: "south", attribute: "weeks" } },
    });
  });

  test("offers a value shared by two rows once, and never beside itself", () => {
    const { items } = compiled({ models: [model({ ...fields, options: 5 })] });
    expect(byRow(items).river && textsOf(byRow(items).river as never)).toEqual([
      "2 weeks",
      "6 weeks",
      "12 weeks",
      "26 weeks",
    ]);
  });

  test("shows numbers of one unit in rising order", () => {
    const { items } = compiled({ models: [model({ ...fields, options: 5 })] });
    for (const item of items) expect(textsOf(item)).toEqual(["2 weeks", "6 weeks", "12 weeks", "26 weeks"]);
  });

  test("neither asks for nor offers an unknown cell", () => {
    const { items } = compiled({ models: [model({ ...fields, attribute: "fee", options: 5 })] });
    expect(Object.keys(byRow(items))).toEqual(["north", "south", "island", "dock"]);
    expect(items.flatMap(textsOf)).not.toContain("unknown");
  });

  test("carries the facts of the key and of each distractor, with their hashes", () => {
    const { items } = compiled({ models: [model({ ...fields, attribute: "fee", options: 5 })] });
    const ids = byRow(items).dock?.facts.map(({ id }) => id);
    expect(ids).toEqual(["fact-dock", "fact-island", "fact-north", "fact-south"]);
    expect(byRow(items).dock?.facts.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  test("fills rationale and misconception with the row, the value and where the option came from", () => {
    const { items } = compiled({ models: [model({ ...fields, attribute: "fee" })] });
    const item = byRow(items).north;
    const options = item?.form === "single-best-answer" ? item.options : [];
    expect(options.find(({ text }) => text === "$40")).toMatchObject({ rationale: "North Quay: $40." });
    const dearest = options.find(({ text }) => text === "$90") ?? options.find(({ text }) => text === "$55");
    expect(dearest?.rationale).toMatch(/^\$\d\d is of (Old Dock|South Quay); North Quay has \$40\.$/);
    expect(dearest?.misconception).toMatch(/^Takes (Old Dock|South Quay) for North Quay\.$/);
  });

  test("refuses a row with too few wrong answers, naming model, row and mend", () => {
    const tables = [{ ...berths, rows: berths.rows.slice(0, 2) }];
    const { items, diagnostics } = compiled({ tables, models: [model(fields)] });
    expect(items).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ rule: "L28", severity: "error", subject: "the-model" });
    expect(diagnostics[0]?.message).toBe(
      "The item model “the-model” finds 1 wrong answer for the row “north”, and needs 2.",
    );
    expect(diagnostics[0]?.suggestion).toContain("distractors");
  });

  test("takes named distractors first, and refuses one that is right", () => {
    const named = {
      text: "As long as it likes",
      misconception: "Thinks there is no limit.",
      rationale: "{row} has a limit.",
    };
    const accepted = compiled({ models: [model({ ...fields, distractors: [named] })] });
    expect(accepted.diagnostics).toEqual([]);
    for (const item of accepted.items) expect(textsOf(item)).toContain("As long as it likes");

    const { diagnostics } = compiled({
      models: [model({ ...fields, distractors: [{ ...named, text: "26 Weeks" }] })],
    });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ rule: "L26", subject: "the-model" });
    expect(diagnostics[0]?.message).toContain("“26 Weeks”");
    expect(diagnostics[0]?.message).toContain("“dock”");
  });

  test("says which fact is not quoted by the article instead of passing the row over", () => {
    const facts = berthFacts.filter(({ id }) => id !== "fact-dock");
    const { items, diagnostics } = compiled({ facts, models: [model(fields)] });
    expect(Object.keys(byRow(items))).not.toContain("dock");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ rule: "L27", severity: "error" });
    expect(diagnostics[0]?.message).toContain("“fact-dock”");
  });
});

describe("asking which row has a value", () => {
  const fields = {
    kind: "row-with-value",
    ...explained,
    rationale: { key: "{row}: {value}.", distractor: "{option} has {actual}." },
    attribute: "weeks",
    stem: "Which {noun} lets a ship stay for {value}?",
  };

  test("asks only of rows whose value no other row shares", () => {
    const { items, diagnostics } = compiled({ models: [model(fields)] });
    expect(diagnostics).toEqual([]);
    expect(Object.keys(byRow(items))).toEqual(["north", "south", "dock"]);
    expect(byRow(items).dock?.stem).toBe("Which berth lets a ship stay for 26 weeks?");
    expect(byRow(items).dock && keyTexts(byRow(items).dock as never)).toEqual(["Old Dock"]);
  });

  test("says of a wrong row what it has instead", () => {
    const { items } = compiled({ models: [model({ ...fields, options: 5 })] });
    const options = items[0]?.form === "single-best-answer" ? items[0].options : [];
    expect(options.find(({ text }) => text === "Island Pier")?.rationale).toBe("Island Pier has 12 weeks.");
  });

  test("refuses a stem that names the row", () => {
    const { diagnostics } = compiled({
      models: [model({ ...fields, stem: "Is {row} the one with {value}?" })],
    });
    expect(diagnostics).toMatchObject([{ rule: "model", subject: "the-model" }]);
    expect(diagnostics[0]?.message).toContain("{row}");
  });
});

describe("asking for the true statement", () => {
  const fields = {
    kind: "true-statement",
    ...explained,
    stem: "Which statement about {row} is right?",
    statements: { weeks: "At {row} a ship may stay {value}.", pilot: "At {row} a pilot is {value}." },
  };

  test("makes one question for each row and attribute, with exactly one true statement", () => {
    const { items, diagnostics } = compiled({ models: [model(fields)] });
    expect(diagnostics).toEqual([]);
    expect(items).toHaveLength(10);
    expect(byRow(items)["north/pilot"]?.objective).toBe("berths/north/pilot");
    for (const item of items.filter(({ identity }) => identity.includes("/north/"))) {
      const right = textsOf(item).filter((text) =>
        ["At North Quay a ship may stay 2 weeks.", "At North Quay a pilot is needed."].includes(text),
      );
      expect(right).toEqual(keyTexts(item));
    }
  });

  test("swaps values under more than one attribute", () => {
    const { items } = compiled({ models: [model(fields)] });
    const wrong = items.map((item) => textsOf(item).filter((text) => !keyTexts(item).includes(text)));
    expect(wrong.every((texts) => texts.some((text) => text.includes("pilot")))).toBe(true);
    expect(wrong.every((texts) => texts.some((text) => text.includes("stay")))).toBe(true);
  });
});

describe("asking for all that apply", () => {
  const fields = {
    kind: "all-that-apply",
    ...explained,
    attribute: "pilot",
    stem: "At which of these is a pilot {value}?",
    options: 5,
  };

  test("makes one question a value, the rows that have it its key", () => {
    const { items, diagnostics } = compiled({ models: [model(fields)] });
    expect(diagnostics).toEqual([]);
    expect(items.map(({ objective }) => objective)).toEqual([
      "berths/pilot/needed",
      "berths/pilot/advised",
      "berths/pilot/not-needed",
      "berths/pilot/on-request",
    ]);
    expect(items[0] && keyTexts(items[0]).sort()).toEqual(["North Quay", "South Quay"]);
  });

  test("refuses a value that every row has", () => {
    const rows = berths.rows.map((row) => ({
      ...row,
      cells: { ...row.cells, pilot: { value: "needed", fact: "fact-north" } },
    }));
    const { items, diagnostics } = compiled({ tables: [{ ...berths, rows }], models: [model(fields)] });
    expect(items).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: "L28", subject: "the-model" }]);
  });
});

describe("asking for an order", () => {
  const fields = {
    kind: "put-in-order",
    attribute: "weeks",
    choose: 3,
    stem: "Put the berths in order of the longest stay.",
    rationale: { key: "{row}: {value}." },
  };

  test("orders rows by their number, never two with the same, and never shows the right order", () => {
    const { items, diagnostics } = compiled({ models: [model({ ...fields, limit: 50 })] });
    expect(diagnostics).toEqual([]);
    expect(items).toHaveLength(7);
    const rising = ["North Quay", "South Quay", "Island Pier", "River Mole", "Old Dock"];
    for (const item of items) {
      const key = keyTexts(item);
      expect(key).toEqual(rising.filter((name) => key.includes(name)));
      expect(key.includes("Island Pier") && key.includes("River Mole")).toBe(false);
      expect(textsOf(item)).not.toEqual(key);
    }
  });

  test("keeps to its limit and names its rows in the objective", () => {
    const { items } = compiled({ models: [model({ ...fields, limit: 2 })] });
    expect(items).toHaveLength(2);
    expect(items[0]?.objective).toMatch(/^berths\/order\/weeks\/[a-z]+\+[a-z]+\+[a-z]+$/);
  });

  test("refuses words where it needs numbers", () => {
    const { diagnostics } = compiled({ models: [model({ ...fields, attribute: "pilot" })] });
    expect(diagnostics[0]).toMatchObject({ rule: "L26", subject: "the-model" });
    expect(diagnostics[0]?.message).toContain("“needed”");
  });
});

test("asking how many makes a numeric question with the attribute's unit", () => {
  const fields = {
    kind: "how-many",
    attribute: "weeks",
    stem: "How many weeks at {row}?",
    rationale: { key: "{value}." },
  };
  const { items, diagnostics } = compiled({ models: [model(fields)] });
  expect(diagnostics).toEqual([]);
  expect(items[0]).toMatchObject({
    form: "numeric",
    unit: "weeks",
    tolerance: 0,
    key: { number: 2 },
    rationale: "2 weeks.",
  });
});

describe("a model with a fault in its grammar makes nothing and is named", () => {
  const sound = { kind: "value-of-row", ...explained, attribute: "weeks", stem: "How long at {row}?" };
  test.each([
    ["an unknown table", { table: "ships" }, "the table “ships”"],
    ["an unknown attribute", { attribute: "depth" }, "the attribute “depth”"],
    ["an unknown row", { rows: ["north", "moon"] }, "the row “moon”"],
    ["an unknown slot", { stem: "How long at {row} in {season}?" }, "{season}"],
    ["an unfilled brace", { stem: "How long at {row}, {really?" }, "brace"],
    ["a stem that asks the same of every row", { stem: "How long may it stay?" }, "{row}"],
    ["an incidental that takes a slot's name", { incidentals: { value: ["x"] } }, "“value”"],
  ])("%s", (_, diagnostic, part) => {
    const { items, diagnostics, itemsPerModel } = compiled({ models: [model({ ...sound, ...diagnostic })] });
    expect(items).toEqual([]);
    expect(itemsPerModel).toEqual({ "the-model": 0 });
    expect(diagnostics.map(({ subject }) => subject)).toContain("the-model");
    expect(diagnostics.map(({ message }) => message).join("\n")).toContain(part);
  });
});

test("incidentals change the surface only: the key stays, the slots are recorded", () => {
  const fields = {
    kind: "value-of-row",
    ...explained,
    attribute: "weeks",
    incidentals: { captain: ["Captain Rao", "Captain Lindqvist", "Captain Mensah"] },
    stem: "{captain} asks how long a ship may stay at {row}. What is right?",
  };
  const { items, diagnostics } = compiled({ models: [model(fields)] });
  expect(diagnostics).toEqual([]);
  for (const item of items) {
    const { origin } = item;
    expect(origin.kind === "generated" && item.stem.startsWith(origin.slots.captain ?? "nobody")).toBe(true);
  }
});

describe("an authored item", () => {
  const rule = fact(
    "rule",
    "A captain must hail the tower before entering, and pay a fee of $1,375 within 12-week terms.",
  );
  const options = [
    { text: "Hail the tower", evidence: "hail the tower", key: true, rationale: "The rule says so." },
    { text: "Fly a yellow flag", rationale: "No rule asks for it.", misconception: "Mixes it up with quarantine." },
    { text: "Wait for a tug", rationale: "No rule asks for it.", misconception: "Thinks a tug is always sent." },
  ];

  test("is proved by the words of the quote and bound to its fact", () => {
    const fields = authored({ form: "single-best-answer", options });
    const { items, diagnostics } = compiled({ facts: [rule], authored: [fields] });
    expect(diagnostics).toEqual([]);
    expect(items[0]).toMatchObject({
      identity: "harbour/the-item",
      objective: "fact:rule",
      origin: { kind: "authored" },
    });
    expect(items[0] && keyTexts(items[0])).toEqual(["Hail the tower"]);
    expect(items[0]?.proof.evaluations.filter(({ satisfies }) => satisfies)).toHaveLength(1);
  });

  test.each([
    [
      "a key whose evidence stands in no quote",
      [{ ...options[0], evidence: "ring a bell" }, ...options.slice(1)],
      "does not hold for the key “Hail the tower”",
    ],
    [
      "a distractor whose words stand in the quote",
      [options[0], { ...options[1], text: "Pay a fee" }, options[2]],
      "holds for the distractor “Pay a fee” too",
    ],
    ["two keys", [options[0], { ...options[1], key: true }, options[2]], "exactly one option must be the key"],
    [
      "no key",
      options.slice(1).concat({ text: "Nothing", rationale: "No.", misconception: "None." }),
      "exactly one option must be the key",
    ],
  ])("is refused with %s", (_, wrong, part) => {
    const { diagnostics } = compiled({
      facts: [rule],
      authored: [authored({ form: "single-best-answer", options: wrong })],
    });
    expect(diagnostics.filter(({ rule: id }) => id === "L26")).toMatchObject([
      { severity: "error", subject: "the-item" },
    ]);
    expect(diagnostics[0]?.message).toContain(part);
  });

  test("that rests on a fact nobody quotes is refused by name", () => {
    const { items, diagnostics } = compiled({
      facts: [],
      authored: [authored({ form: "single-best-answer", options })],
    });
    expect(items).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: "L27", subject: "the-item" }]);
    expect(diagnostics[0]?.message).toContain("“rule”");
  });

  test.each([
    ["in digits", { answer: 12, unit: "weeks" }, 0],
    ["with a thousands comma", { answer: 1375, unit: "dollars" }, 0],
    ["but for one of several numbers", { answer: 12 }, 1],
    ["but for a number of another unit", { answer: 12, unit: "days" }, 1],
    ["in the words of its evidence", { answer: 12, evidence: "12-week" }, 0],
    ["but for a number that the evidence does not give", { answer: 13, evidence: "12-week" }, 1],
    ["but for part of a number", { answer: 375 }, 1],
  ])("with a number is proved %s", (_, part, diagnostics) => {
    const fields = authored({ form: "numeric", rationale: "The rule says so.", ...part });
    expect(compiled({ facts: [rule], authored: [fields] }).diagnostics).toHaveLength(diagnostics);
  });

  test("in order is proved by the order of its evidence", () => {
    const steps = ["hail the tower", "entering", "pay a fee"].map((text) => ({ text, rationale: "In this order." }));
    const right = compiled({ facts: [rule], authored: [authored({ form: "ordering", options: steps })] });
    expect(right.diagnostics).toEqual([]);
    const swapped = compiled({
      facts: [rule],
      authored: [authored({ form: "ordering", options: steps.toReversed() })],
    });
    expect(swapped.diagnostics).toMatchObject([{ rule: "L26", subject: "the-item" }]);
  });
});
