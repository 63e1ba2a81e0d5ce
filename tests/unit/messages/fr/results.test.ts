import { expect, test } from "vitest";
import { results } from "../../../../src/messages/fr/results";

test("a day that ends with a cut month does not end with two points", () => {
  expect(results.comesBack([{ day: "samedi 28 nov.", questions: 1 }], false)).toBe(
    "Vous réviserez la question manquée le samedi 28 nov.",
  );
  expect(results.comesBack([{ day: "mardi 5 mai", questions: 2 }], false)).toBe(
    "Vous réviserez les 2 questions manquées le mardi 5 mai.",
  );
  const two = [
    { day: "mardi 5 mai", questions: 1 },
    { day: "samedi 28 nov.", questions: 2 },
  ];
  expect(results.comesBack(two, false)).toMatch(/^[^.]*28 nov\.$/);
});
