import { expect, test } from "vitest";
import { counted as countedInEnglish } from "../../../src/messages/en/formats";
import { keepNumber } from "../../../src/messages/format-number";
import { counted as countedInFrench } from "../../../src/messages/fr/formats";

test("a count keeps its noun on its line, in each language", () => {
  expect(countedInEnglish(1200, "minute to read", "minutes to read")).toBe("1,200\u00a0minutes to read");
  expect(countedInFrench(1200, "question", "questions")).toBe("1\u00a0200\u00a0questions");
});

test("only a number at the beginning is kept, and only with the next word", () => {
  expect(["3 of 15", "about 15 minutes", "3", "3. Where"].map(keepNumber)).toEqual([
    "3\u00a0of 15",
    "about 15 minutes",
    "3",
    "3. Where",
  ]);
});
