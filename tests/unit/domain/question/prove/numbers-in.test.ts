import { expect, test } from "vitest";
import { numbersIn } from "../../../../../src/domain/question/prove/numbers-in";

test.each([
  ["a 12-week assessment", [12]],
  ["a fee of $1,375.50 in 2026", [1375.5, 2026]],
  ["des frais de 1\u00a0375\u00a0$ en 2026", [1375, 2026]],
  ["12\u202f500 demandes, 12\u00a0semaines", [12500, 12]],
  ["une moyenne de 12,5", []],
])("%s gives the numbers %j", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
