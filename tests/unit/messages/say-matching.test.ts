import { expect, test } from "vitest";
import { sayMatching } from "../../../src/messages/say-matching";

test("says how many questions fit", () => {
  expect([1, 34, 1200].map((total) => sayMatching({ total }, "en"))).toEqual([
    "1\u00a0question.",
    "34\u00a0questions.",
    "1,200\u00a0questions.",
  ]);
  expect(sayMatching({ total: 1200 }, "fr")).toBe("1 200\u00a0questions.");
});

test("says what to untick where nothing fits, as the form calls it", () => {
  const loosen = [
    { filter: "states" as const, total: 34 },
    { filter: "forms" as const, total: 2 },
  ];
  expect(sayMatching({ total: 0, loosen }, "en")).toBe(
    "No question fits all that is ticked. With nothing ticked under “Your history with them”, 34 would. With nothing ticked under “Forms of question”, 2 would.",
  );
  expect(sayMatching({ total: 0, loosen: [{ filter: "language", total: 9 }] }, "fr")).toBe(
    "Aucune question ne correspond à tout ce qui est coché. Avec les guides dans toutes les langues, il y en aurait 9.",
  );
});

test("tells of questions that are held back until a source is checked", () => {
  expect(sayMatching({ total: 0, leftOut: 3 }, "en")).toBe(
    "No question fits all that is ticked. 3\u00a0questions would, but their sources have not been checked in time.",
  );
});

test("never leaves without advice", () => {
  expect(sayMatching({ total: 0 }, "en")).toBe("No question fits all that is ticked. Tick fewer things.");
});
