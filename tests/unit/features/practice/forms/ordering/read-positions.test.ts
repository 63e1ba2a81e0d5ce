import { expect, test } from "vitest";
import { readPositions } from "../../../../../../src/features/practice/forms/ordering/read-positions";

const options = ["a", "b", "c"].map((id) => ({ id }));

test("an ordering in an address is read back, and anything else is nothing", () => {
  expect(readPositions("2,0,1", options)).toEqual({ order: ["c", "a", "b"] });
  for (const text of ["", "0,1", "0,1,1", "0,1,3", "0,1,2,0", "a,b,c", "0.5,1,2"]) {
    expect(readPositions(text, options)).toBeUndefined();
  }
});
