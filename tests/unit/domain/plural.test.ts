import { expect, test } from "vitest";
import { pluralIn } from "../../../src/domain/plural";

const texts = { one: "one", other: "other" };

test("English says one alone in the singular, French nought and whatever is below two", () => {
  const counts = [0, 1, 1.5, 2, 21, 1000, 1_000_000];
  expect(counts.filter((count) => pluralIn("en", count, texts) === "one")).toEqual([1]);
  expect(counts.filter((count) => pluralIn("fr", count, texts) === "one")).toEqual([0, 1, 1.5]);
});

test("a category without a text of its own is said as the others are", () => {
  expect(pluralIn("en", 1, { other: "sheep" })).toBe("sheep");
});
