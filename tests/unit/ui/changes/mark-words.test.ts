import fc from "fast-check";
import { expect, test } from "vitest";
import { markWords, type Run } from "../../../../src/ui/changes/mark-words";

const text = (runs: Run[]) => runs.map((run) => run.text).join("");
const marked = (runs: Run[]) => runs.filter((run) => run.marked).map((run) => run.text.trim());

test("only the words that differ are marked", () => {
  const { before, now } = markWords("You pay $100 once.", "You pay $120 once.");
  expect(marked(before)).toEqual(["100"]);
  expect(marked(now)).toEqual(["120"]);
});

test("a word that came in between is marked in the new sentence alone", () => {
  const { before, now } = markWords("You may apply online.", "You may not apply online.");
  expect(marked(before)).toEqual([]);
  expect(marked(now)).toEqual(["not"]);
});

test("two sentences with little in common are marked as wholes", () => {
  const { before, now } = markWords("Order a transcript.", "Ask the College for the newest list of schools.");
  expect(before).toEqual([{ text: "Order a transcript.", marked: true }]);
  expect(now).toHaveLength(1);
});

test("two endless sentences are marked as wholes", () => {
  const endless = (word: string) => Array.from({ length: 3000 }, (_, position) => `${word}${position}`).join(" ");
  expect(markWords(endless("a"), endless("b")).now).toEqual([{ text: endless("b"), marked: true }]);
});

test("law: no word is lost on either side", () => {
  const sentence = fc.string({ unit: fc.constantFrom("a", "é", " ", "7", "$", "-", "’", ".", "<"), maxLength: 40 });
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const { before, now } = markWords(one, other);
      return text(before) === one && text(now) === other;
    }),
  );
});
