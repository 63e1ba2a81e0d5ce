import { expect, test } from "vitest";
import { storedItem } from "../../../../src/data/item/stored-item";
import { sampleItem } from "../../../support/sample-article";

test("an item comes back as it was stored", () => {
  const item = sampleItem("guide", "one");
  expect(storedItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
});

test("what is no item is refused", () => {
  expect(() => storedItem({ stem: "What?" })).toThrow("This is no item.");
});
