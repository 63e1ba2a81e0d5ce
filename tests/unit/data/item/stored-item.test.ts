import { expect, test } from "vitest";
import { storedItem } from "../../../../src/data/item/stored-item";
import { sampleItem } from "../../../support/sample-article";

const stored = () => JSON.parse(JSON.stringify(sampleItem("guide", "one")));

test("an item comes back as it was stored", () => {
  expect(storedItem(stored())).toEqual(sampleItem("guide", "one"));
});

test("an item that a former release stored, with fields that are no longer known, comes back whole", () => {
  const old = { ...stored(), difficulty: "easy", proof: { predicate: "says the rule" } };
  expect(storedItem(old)).toEqual(old);
});

test("what is no item is refused, and an item whose key is of another form", () => {
  expect(() => storedItem({ stem: "What?" })).toThrow("This is no item.");
  expect(() => storedItem({ ...stored(), key: { number: 3 } })).toThrow("This is no item.");
  expect(() => storedItem({ ...stored(), passage: undefined })).toThrow("This is no item.");
});
