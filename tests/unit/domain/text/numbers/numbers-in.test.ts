import { expect, test } from "vitest";
import { numberOfWord } from "../../../../../src/domain/text/numbers/number-of-word";
import { numbersIn } from "../../../../../src/domain/text/numbers/numbers-in";

test.each([
  ["from 4 to 12 weeks", [4, 12]],
  ["by 25 November 2026", [2026, 25]],
  ["two attempts at R-1", [2]],
])("%s gives the numbers %j, whatever they count", (text, numbers) => {
  expect(numbersIn(text, "en").map(({ value }) => value)).toEqual(numbers);
});

test.each([
  ["three", 3],
  ["quatorze", 14],
  ["hundred", 100],
  ["week", undefined],
])("the word %s counts %s", (word, number) => {
  expect(numberOfWord(word)).toBe(number);
});
