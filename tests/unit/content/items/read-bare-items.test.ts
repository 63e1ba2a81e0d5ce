import { expect, test } from "vitest";
import { readBareItems } from "../../../../src/content/items/read-bare-items";

const item = { id: "berth", stem: "Who runs the berth?", options: ["A", "B", "C"], key: 1 };
const diagnosticsOf = (value: unknown) => {
  const read = readBareItems(typeof value === "string" ? value : JSON.stringify(value));
  return read.ok ? [] : read.failure;
};

test("items are read with or without a glossary", () => {
  const read = readBareItems(JSON.stringify([item, { ...item, id: "other", glossary: ["ABC"] }]));
  expect(read).toMatchObject({
    ok: true,
    value: [{ id: "berth", keys: [1] }, { knownAbbreviations: new Set(["ABC"]) }],
  });
});

test("a file that is no JSON, or no list, is refused in a sentence", () => {
  expect(diagnosticsOf("{")).toEqual([expect.stringContaining("This is not JSON.")]);
  expect(diagnosticsOf(item)).toEqual([expect.stringContaining("square brackets")]);
});

test("a fault names its item and the mend, and none hides another", () => {
  expect(diagnosticsOf([{ ...item, key: 3 }, { ...item, id: "quay", options: "A" }, 7])).toEqual([
    "Item 1 (“berth”) has 3 options and the key 3: give a key from 0 to 2.",
    "Item 2 (“quay”) has not the shape of an item: give it “options”, a list of texts with at least one.",
    "Item 3 has not the shape of an item: write it in braces with id, stem, options and key.",
  ]);
});
