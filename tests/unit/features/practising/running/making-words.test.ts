import { expect, test } from "vitest";
import { makingWords } from "../../../../../src/features/practising/running/making-words";
import { sampleBlock } from "../../../../support/sample-block";

const { questions } = sampleBlock({});

test("a block as it was asked for says nothing of how it was made", () => {
  expect(makingWords({ questions })).toEqual([]);
});

test("what was left out, replaced or missing is said with its number", () => {
  expect(makingWords({ questions, leftOut: 4, replaced: 2, shortBy: 7 })).toEqual([
    "You asked for 10; 3 questions fit.",
    "2 questions have changed since the block was shared; you are asked the new ones.",
    "4 questions rest on facts whose sources were not checked in time, and were left out.",
  ]);
  expect(makingWords({ questions: questions.slice(0, 1), leftOut: 1, replaced: 1, shortBy: 1 })).toEqual([
    "You asked for 2; 1 question fits.",
    "1 question has changed since the block was shared; you are asked the new one.",
    "1 question rests on a fact whose source was not checked in time, and was left out.",
  ]);
});
