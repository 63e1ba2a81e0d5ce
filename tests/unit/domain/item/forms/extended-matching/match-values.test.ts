import { describe, expect, test } from "vitest";
import { keyTexts } from "../../../../../../src/domain/item/key-texts";
import { keyAgrees } from "../../../../../../src/domain/item/proof/key-agrees";
import { berths, compiled, model, textsOf } from "../../sample-context";

const modelFields = {
  kind: "match-values",
  attribute: "weeks",
  choose: 2,
  stem: "How long may a ship stay at each of these?",
  rationale: { key: "{row}: {value}." },
};
const made = (change: object = {}) => compiled({ models: [model({ ...modelFields, ...change })] });

describe("a model that matches values to rows", () => {
  test("asks for each row once, in sets of `choose`, and proves each key by the row's own sentence", () => {
    const { items } = made();
    const rows = items.flatMap(({ origin }) =>
      origin.kind === "generated" ? (origin.slots.rows ?? "").split("+") : [],
    );
    expect(items).toHaveLength(2);
    expect(new Set(rows).size).toBe(4);
    for (const item of items) {
      expect(keyAgrees(item, item.proof)).toBe(true);
      expect(item.form === "extended-matching" && item.stems).toHaveLength(2);
      expect(item.objective).toMatch(/^berths\/match\/weeks\//);
    }
  });

  test("offers what other rows have as well, each value once", () => {
    for (const item of made().items) {
      expect(textsOf(item).toSorted()).toEqual(["12 weeks", "2 weeks", "26 weeks", "6 weeks"]);
      expect(keyTexts(item).every((key) => textsOf(item).includes(key))).toBe(true);
    }
  });

  test("gives the stem's row and value in the rationale", () => {
    const [item] = made({ rows: ["north", "dock"] }).items;
    expect(item?.form === "extended-matching" && item.stems.map(({ text, rationale }) => [text, rationale])).toEqual([
      ["Old Dock", "Old Dock: 26 weeks."],
      ["North Quay", "North Quay: 2 weeks."],
    ]);
  });

  test("says where there are too few values", () => {
    const table = { ...berths, rows: berths.rows.slice(0, 3) };
    const { items, diagnostics } = compiled({ tables: [table], models: [model(modelFields)] });
    expect(items).toEqual([]);
    expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^L28 The item model “the-model” finds 3 different values .* needs 4\.$/),
    ]);
  });

  test("keeps apart the rows that an exception names", () => {
    const { items } = made({ choose: 5, except: [{ row: "north", other: "dock" }] });
    const sets = items.map(({ origin }) => (origin.kind === "generated" ? (origin.slots.rows ?? "").split("+") : []));
    expect(sets.filter((rows) => rows.includes("north") && rows.includes("dock"))).toEqual([]);
  });

  test("makes the same bytes each time", () => {
    expect(JSON.stringify(made().items)).toBe(JSON.stringify(made().items));
  });
});
