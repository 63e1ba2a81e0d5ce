import { describe, expect, test } from "vitest";
import { decidingIn, lettersIn } from "../../../../../src/domain/text/words/deciding-words";
import { subjectWords } from "../../../../../src/domain/text/words/subject-words";

const letters = (text: string, language: "en" | "fr") => lettersIn(text, language).map((word) => word.text);

describe("letters that name something", () => {
  test.each([
    ["Residents park in Lot A.", ["a"]],
    ["Part I comes before Part II.", ["i"]],
    ["Groups A and D, but not S", ["a", "d"]],
    ["Schedule D’s list", []],
    ["A licence is what I need.", []],
    ["May I apply with a D-grade?", []],
    ["It is CPSO's form", []],
    ["Can I apply in Ontario?", []],
    ["The form I need is in the account I opened.", []],
    ["Documents I must send", []],
    ["Is there any part I can leave out?", []],
    ["part I of the examination, and Part I must be passed", ["i", "i"]],
    ["Levels A and I", ["a", "i"]],
  ])("are told from words of grammar: %s", (text, expected) => {
    expect(letters(text, "en")).toEqual(expected);
  });

  test.each([
    ["Le stationnement A est derrière l’hôpital.", ["a"]],
    ["L’annexe D s’applique.", ["d"]],
    ["L’hôpital. D’abord le permis, puis l’examen.", []],
    ["Il y a un permis. À Toronto", []],
  ])("also in French: %s", (text, expected) => {
    expect(letters(text, "fr")).toEqual(expected);
  });

  test("are words that decide, and say what a sentence speaks of", () => {
    expect(decidingIn("Lot A", "en").words.map(({ text }) => text)).toEqual(["lot", "a"]);
    expect(subjectWords("Lot A is full.", "en")).not.toEqual(subjectWords("Lot B is full.", "en"));
  });
});
