import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../../src/domain/item/answer/answer";
import type { Form } from "../../../../../src/domain/item/form";
import type { Language } from "../../../../../src/domain/language";
import { verdictText } from "../../../../../src/features/practice/feedback/verdict-text";
import { sampleBlock, sampleFeedback } from "../../../../support/sample-block";

const [question] = sampleBlock({}).questions;
const forms = {
  option: "single-best-answer",
  options: "multiple-response",
  order: "ordering",
  number: "numeric",
  parts: "decision-case",
} as const;
const formWith = (key: Answer): Form => forms[Object.keys(key)[0] as keyof typeof forms];

const say = (key: Answer, answer: Answer | undefined, score = 0, unit?: string, language: Language = "en") =>
  question &&
  verdictText(
    {
      question: { ...question, form: formWith(key), unit, language },
      answer,
      feedback: { ...sampleFeedback(score), key },
    },
    language,
  );

describe("what is said beside right or not", () => {
  test("says what a choice of several found, missed and took too much", () => {
    const key = { options: ["a", "b", "c"] };
    expect(say(key, { options: ["a", "b"] })).toBe("You found 2 of the 3 right answers.");
    expect(say(key, { options: ["a", "d"] })).toBe("You found 1 of the 3 right answers, and chose 1 that is wrong.");
    expect(say(key, { options: ["d", "e"] })).toBe("You found 0 of the 3 right answers, and chose 2 that are wrong.");
  });

  test("says the longest run of an ordering, or how many are in place, as its rows do", () => {
    const key = { order: ["a", "b", "c", "d"] };
    expect(say(key, { order: ["d", "a", "b", "c"] })).toBe(
      "None is in its place, though 3 follow each other in the right order.",
    );
    expect(say(key, { order: ["c", "b", "a", "d"] })).toBe("2 of the 4 are in the right place.");
    expect(say({ order: ["a", "b", "c"] }, { order: ["a", "c", "b"] })).toBe("1 of the 3 is in the right place.");
    expect(say(key, { order: ["d", "c", "b", "a"] })).toBe("None is in its place.");
  });

  test("writes a year as a year", () => {
    expect(say({ number: 2026 }, { number: 2027 })).toBe("You wrote 2027; the answer is 2026.");
    expect(say({ number: 2026 }, { number: 2027 }, 0, undefined, "fr")).toContain("2026");
  });

  test("says both numbers with their unit", () => {
    expect(say({ number: 12 }, { number: 10 }, 0, "weeks")).toBe("You wrote 10 weeks; the answer is 12 weeks.");
    expect(say({ number: 12 }, { number: 12.5 }, 1)).toBe("You wrote 12.5; the answer is 12.");
    expect(say({ number: 12 }, { number: 12 }, 1)).toBe("The answer is 12.");
    expect(say({ number: 1 }, { number: 3 }, 0, "years")).toBe("You wrote 3 years; the answer is 1 year.");
    expect(say({ number: 2 }, { number: 1.5 }, 0, "ans", "fr")).toBe("Vous avez écrit 1,5 an; la réponse est 2 ans.");
  });

  test("says how far a number may be off", () => {
    const near = (number: number, key: number, tolerance: number, score: number) =>
      question &&
      verdictText(
        {
          question: { ...question, form: "numeric" },
          answer: { number },
          feedback: { ...sampleFeedback(score), key: { number: key }, tolerance },
        },
        "en",
      );
    expect(near(11, 12, 1, 1)).toBe("You wrote 11; the answer is 12. Anything from 11 to 13 counts as right.");
    expect(near(0.2, 0.2, 0.1, 1)).toBe("The answer is 0.2. Anything from 0.1 to 0.3 counts as right.");
  });

  test("leaves a case to its parts", () => {
    const key = { parts: [{ options: ["a"] }, { options: ["b"] }] };
    expect(say(key, { parts: [{ options: ["a"] }, { options: ["c"] }] }, 0.5)).toBe("");
  });

  test("says that an unanswered question counts as 0", () => {
    expect(say({ option: "a" }, undefined)).toBe("You did not answer this question; it counts as 0.");
  });
});
