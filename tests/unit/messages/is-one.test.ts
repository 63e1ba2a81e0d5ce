import { expect, test } from "vitest";
import { isOne } from "../../../src/messages/is-one";

test("English says one alone in the singular, French nought and whatever is below two", () => {
  const counts = [0, 1, 1.5, 2, 21, 1000, 1_000_000];
  expect(counts.filter((count) => isOne(count, "en"))).toEqual([1]);
  expect(counts.filter((count) => isOne(count, "fr"))).toEqual([0, 1, 1.5]);
});
