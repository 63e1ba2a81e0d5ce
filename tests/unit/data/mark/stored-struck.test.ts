import { expect, test } from "vitest";
import { storedStruck } from "../../../../src/data/mark/stored-struck";

test("the options that were ruled out come back as they were stored", () => {
  expect(storedStruck([])).toEqual([]);
  expect(storedStruck(["right", "wrong"])).toEqual(["right", "wrong"]);
});

test("what is no list of options is refused", () => {
  expect(() => storedStruck({ right: true })).toThrow();
});
