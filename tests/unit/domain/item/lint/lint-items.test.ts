import { describe, expect, test } from "vitest";
import { indexFacts } from "../../../../../src/domain/article/agreement/restated-numbers";
import type { Item } from "../../../../../src/domain/item/item";
import { lintItems } from "../../../../../src/domain/item/lint/lint-items";
import { toDiagnostics } from "../../../../../src/domain/item/lint/lint-rule";
import { itemRules } from "../../../../../src/domain/item/lint/lint-rules";
import { nearDuplicate } from "../../../../../src/domain/item/lint/rules/near-duplicate";
import type { RuleCode } from "../../../../../src/domain/rule-name";
import { berthFacts, berths, compiled, context, explained, fact, model } from "../sample-context";
import { numeric, ordering, several, single } from "../sample-items";

const repeats = (items: readonly Item[]) => toDiagnostics(nearDuplicate, nearDuplicate.check(items, context()));
const index = indexFacts([], "en");
/** What the rules of a code say of one item. */
const diagnosticsOf = (code: RuleCode) => (item: Item) =>
  itemRules
    .filter((rule) => rule.code === code)
    .flatMap((rule) => toDiagnostics(rule, rule.check(item, context(), index)));
const unexplained = diagnosticsOf("L27");
const miscounted = diagnosticsOf("L28");
const generated = (id: string): Item["origin"] => ({ kind: "generated", model: id, version: 1, seed: "s", slots: {} });

describe("L24 near duplicates", () => {
  const one: Item = {
    ...single,
    identity: "harbour/one",
    stem: "How long may a visiting ship stay at the north quay?",
  };

  test("refuses two items that ask nearly the same in nearly the same words", () => {
    const other: Item = {
      ...one,
      identity: "harbour/two",
      stem: "How long may a visiting ship stay at the North Quay ?",
    };
    const diagnostics = repeats([one, other]);
    expect(diagnostics).toMatchObject([{ rule: "L24", severity: "error", subject: "two" }]);
    expect(diagnostics[0]?.message).toContain("“one”");
  });

  test("lets two items stand that ask different things", () => {
    const other: Item = { ...one, identity: "harbour/two", stem: "Which flag does a ship in quarantine have to show?" };
    expect(repeats([one, other])).toEqual([]);
  });

  test("lets instances of one model look alike, but not be the same", () => {
    const origin = generated("stays");
    const first: Item = { ...one, identity: "harbour/stays/north", origin };
    const like: Item = { ...first, identity: "harbour/stays/south", stem: first.stem.replace("north", "south") };
    expect(repeats([first, like])).toEqual([]);
    expect(repeats([first, { ...first, identity: "harbour/stays/again" }])).toHaveLength(1);
    const elsewhere: Item = {
      ...first,
      stem: first.stem.replace("a visiting", "any visiting"),
      origin: generated("berths"),
    };
    expect(repeats([first, elsewhere])).toHaveLength(1);
  });

  test("finds each of a thousand repeats among two thousand items", () => {
    const stemOf = (position: number) =>
      `Ship ${position * 7919} asks for berth ${position * 104_729} under rule ${position * 1_299_709}?`;
    const items = Array.from({ length: 1000 }, (_, position): Item[] => [
      { ...single, identity: `harbour/a${position}`, stem: stemOf(position) },
      { ...single, identity: `harbour/b${position}`, stem: stemOf(position).toUpperCase() },
    ]).flat();
    expect(repeats(items).map(({ subject }) => subject)).toEqual(
      Array.from({ length: 1000 }, (_, position) => `b${position}`),
    );
  });
});

describe("L26 a key that is not proved", () => {
  const fields = model({ kind: "value-of-row", ...explained, attribute: "weeks", stem: "How long at {row}?" });
  const { items } = compiled({ models: [fields] });

  test("has nothing to say of what was just compiled", () => {
    expect(lintItems(items, context({ models: [fields] }))).toEqual([]);
  });

  test("refuses an item whose key was turned", () => {
    const turned = items.slice(0, 1).map((item): Item => {
      const wrong =
        item.form === "single-best-answer" ? item.options.find(({ id }) => id !== item.key.option) : undefined;
      return item.form === "single-best-answer" ? { ...item, key: { option: wrong?.id ?? "" } } : item;
    });
    const diagnostics = lintItems(turned, context({ models: [fields] }));
    expect(diagnostics).toMatchObject([{ rule: "L26", severity: "error", subject: "the-model" }]);
    expect(diagnostics[0]?.message).toContain("2 weeks");
  });

  test("refuses an item whose table says something else by now", () => {
    const rows = berths.rows.map((row) =>
      row.id === "dock" ? { ...row, cells: { ...row.cells, weeks: { value: 30, fact: "fact-dock" } } } : row,
    );
    const diagnostics = lintItems(items, context({ models: [fields], tables: [{ ...berths, rows }] }));
    expect(diagnostics.filter(({ message }) => message.includes("Old Dock"))).toMatchObject([{ rule: "L26" }]);
  });

  test("refuses an item whose model is gone", () => {
    expect(lintItems(items, context())).toHaveLength(items.length);
  });
});

describe("L27 an option without rationale, or no dated source", () => {
  test("passes items that have all three", () => {
    expect([single, several, ordering, numeric].flatMap(unexplained)).toEqual([]);
  });

  test("names the option that is not explained", () => {
    const [first, ...rest] = single.options;
    const item: Item = { ...single, options: [{ id: "a", text: first?.text ?? "", rationale: " " }, ...rest] };
    expect(unexplained(item)).toMatchObject([{ rule: "L27", severity: "error", subject: "the-item" }]);
    expect(unexplained(item)[0]?.message).toContain("“Option a”");
    expect(unexplained({ ...numeric, rationale: "" })).toHaveLength(1);
  });

  test("refuses a source without address or day", () => {
    const { passage } = single;
    const undated: Item = { ...single, passage: { ...passage, source: { ...passage.source, checked: "" } } };
    const nowhere: Item = { ...single, passage: { ...passage, source: { ...passage.source, url: "" } } };
    expect([undated, nowhere].flatMap(unexplained)).toHaveLength(2);
  });
});

describe("L28 options", () => {
  const withTexts = (...texts: string[]): Item => ({
    ...single,
    options: texts.map((text, position) => ({ id: `${position}`, text, rationale: "So it is." })),
    key: { option: "0" },
  });

  test("passes three to five different options", () => {
    expect(
      [withTexts("A", "B", "C"), withTexts("A", "B", "C", "D", "E"), several, ordering, numeric].flatMap(miscounted),
    ).toEqual([]);
  });

  test.each([
    ["two options", withTexts("A", "B"), "2 options"],
    ["six options", withTexts("A", "B", "C", "D", "E", "F"), "6 options"],
    ["two that read the same", withTexts("The tower", "the  tower.", "A tug"), "“the  tower.”"],
    ["every option a key", { ...several, key: { options: ["a", "b", "c", "d"] } }, "every option"],
    ["an order of two", { ...ordering, options: ordering.options.slice(1), key: { order: ["a", "c"] } }, "2 options"],
  ])("refuses %s", (_, item: Item, part) => {
    expect(miscounted(item)).toMatchObject([{ rule: "L28", severity: "error", subject: "the-item" }]);
    expect(miscounted(item)[0]?.message).toContain(part);
  });
});

test("two items of one identity are refused", () => {
  const twice = lintItems([single, { ...single, stem: "Which flag is shown in quarantine?" }], context());
  expect(twice.filter(({ rule }) => rule === "id")).toMatchObject([{ severity: "error", subject: "the-item" }]);
});

describe("what models make of a table", () => {
  const reader = { language: "en", glossary: new Set<string>() };
  const rows = berths.rows.map((row) =>
    row.id === "river"
      ? {
          ...row,
          name: "River Mole of the Old Ferry Company",
          cells: { ...row.cells, pilot: { value: "does not ask for a pilot", fact: "fact-river" } },
        }
      : row,
  );
  const quote = "The River Mole of the Old Ferry Company does not ask for a pilot; ships stay twelve weeks.";
  const facts = berthFacts.map((each) => (each.id === "fact-river" ? fact("fact-river", quote) : each));
  const parts = { tables: [{ ...berths, rows }], facts, reader };
  const asking = (stem: string) =>
    compiled({
      ...parts,
      models: [model({ kind: "row-with-value", ...explained, attribute: "pilot", rows: ["river", "dock"], stem })],
    }).diagnostics.map(({ rule }) => rule);

  test("is not called long where the options are names, of which each is a wrong answer elsewhere", () => {
    expect(asking("Which berth {value}?")).not.toContain("L01");
    const values = model({ kind: "value-of-row", ...explained, attribute: "pilot", stem: "What is so at {row}?" });
    expect(compiled({ ...parts, models: [values] }).diagnostics.map(({ rule }) => rule)).toContain("L01");
  });

  test("is not called a negative lead-in for what the table says, but for how the model asks", () => {
    expect(asking("Which berth {value}?")).not.toContain("L12");
    expect(asking("Which berth is not one that {value}?")).toContain("L12");
  });
});
