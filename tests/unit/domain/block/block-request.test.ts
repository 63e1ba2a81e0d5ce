import { expect, test } from "vitest";
import { blockRequestSchema } from "../../../../src/domain/block/block-request";

const pathOf = (request: unknown) => {
  const read = blockRequestSchema.safeParse(request);
  return read.success ? null : read.error.issues.map(({ path }) => path.join("."));
};

test("the exam is 115 questions against the clock, whatever else is said", () => {
  expect(blockRequestSchema.parse({ preset: "exam" })).toMatchObject({ count: 115, mode: "timed" });
  expect(blockRequestSchema.parse({ preset: "exam", count: 5, mode: "tutor" })).toMatchObject({
    count: 115,
    mode: "timed",
  });
});

test("without a preset or a shared block the count and the mode must be said", () => {
  expect(pathOf({})).toEqual(["count", "mode"]);
  expect(pathOf({ from: "7b0ee9a0-4c6d-4f0c-9d53-0d9e7f9a7c11" })).toBeNull();
});

test("what was missed in a block is asked for by itself", () => {
  const missedIn = "7b0ee9a0-4c6d-4f0c-9d53-0d9e7f9a7c11";
  expect(pathOf({ missedIn, count: 3, mode: "tutor", language: "en" })).toBeNull();
  expect(pathOf({ missedIn, preset: "exam" })).toEqual(["missedIn"]);
  expect(pathOf({ missedIn, from: missedIn })).toEqual(["missedIn"]);
});

test("questions of the error log are asked for by themselves, a sitting's worth at most", () => {
  const question = "7b0ee9a0-4c6d-4f0c-9d53-0d9e7f9a7c11";
  const missed = [question];
  expect(pathOf({ missed, count: 1, mode: "tutor" })).toBeNull();
  expect(pathOf({ missed, missedIn: question, count: 1, mode: "tutor" })).toEqual(["missed"]);
  expect(pathOf({ missed, from: question })).toEqual(["missed"]);
  expect(pathOf({ missed: Array(11).fill(question), count: 10, mode: "tutor" })).toEqual(["missed"]);
});

test("a shared block takes no filters", () => {
  expect(pathOf({ from: "7b0ee9a0-4c6d-4f0c-9d53-0d9e7f9a7c11", states: ["due"] })).toEqual(["from"]);
});
