import { expect, test } from "vitest";
import {
  moveTo,
  readPositions,
  writePositions,
} from "../../../../../../src/features/practice/forms/ordering/order-positions";

test("an entry moves up, down, or stays, and the others keep their order", () => {
  const order = ["a", "b", "c", "d"];
  expect(moveTo(order, "c", 0)).toEqual(["c", "a", "b", "d"]);
  expect(moveTo(order, "a", 2)).toEqual(["b", "c", "a", "d"]);
  expect(moveTo(order, "b", 1)).toEqual(order);
});

const options = ["a", "b", "c"].map((id) => ({ id }));

test("an ordering in an address is read back, and anything else is nothing", () => {
  expect(readPositions("2,0,1", options)).toEqual({ order: ["c", "a", "b"] });
  expect(writePositions(["c", "a", "b"], options)).toBe("2,0,1");
  for (const text of ["", "0,1", "0,1,1", "0,1,3", "0,1,2,0", "a,b,c", "0.5,1,2"]) {
    expect(readPositions(text, options)).toBeUndefined();
  }
});
