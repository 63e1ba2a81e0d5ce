import { expect, test } from "vitest";
import type { Block, BlockQuestion } from "../../../../src/domain/block/block";
import { resultsSchema } from "../../../../src/domain/block/results";
import { toResults } from "../../../../src/domain/block/to-results";
import { sampleItem } from "../../../support/sample-article";

const questionOf = (position: number, section: string, score: number | null): BlockQuestion => ({
  id: `q${position}`,
  position,
  article: "ontario",
  item: sampleItem("ontario", `n${position}`, section),
  response: score === null ? null : { answer: { option: score === 1 ? "right" : "wrong" }, score },
});

const block: Block = {
  id: "5f0e3a35-6a0a-4c5f-9d2e-1d4f6f1b2c3d",
  mode: "tutor",
  deadline: null,
  finishedAt: new Date("2026-11-01T12:00:00Z"),
  shortBy: 0,
  leftOut: 0,
  replaced: 0,
  questions: [
    questionOf(1, "step-2", 1),
    questionOf(2, "step-1", 0),
    questionOf(3, "step-2", 0.5),
    questionOf(4, "gone", null),
  ],
};
const headings = [
  { article: "ontario", section: "step-1", heading: "Step one" },
  { article: "ontario", section: "step-2", heading: "Step two" },
  { article: "ontario", section: "step-3", heading: "Step three" },
];

test("results count full marks as right, add up partial ones, and give an unanswered question none", () => {
  expect(toResults(block, headings)).toMatchObject({ right: 1, total: 4, score: 1.5 });
});

test("sections stand in the order of the article, and one that has left it comes last under its anchor", () => {
  expect(toResults(block, headings).sections).toEqual([
    { article: "ontario", section: "step-1", heading: "Step one", right: 0, total: 1, score: 0 },
    { article: "ontario", section: "step-2", heading: "Step two", right: 1, total: 2, score: 1.5 },
    { article: "ontario", section: "gone", heading: "gone", right: 0, total: 1, score: 0 },
  ]);
});

test("each question leads back to its sentence, and all of it has the promised shape", () => {
  const results = toResults(block, headings);
  expect(results.items.map(({ feedback }) => feedback.passage.url)).toEqual([
    "/articles/ontario#fact-n1",
    "/articles/ontario#fact-n2",
    "/articles/ontario#fact-n3",
    "/articles/ontario#fact-n4",
  ]);
  expect(resultsSchema.parse(results)).toEqual(results);
});

test("what is known of an answer goes with its question, and how sure it was is set against how right", () => {
  const peers = { answers: 40, share: 0.7 };
  const details = new Map([
    ["q1", { elapsedMs: 900, certainty: "sure" as const, peers }],
    ["q4", { elapsedMs: null, certainty: null, peers }],
  ]);
  const { items, calibration, forms } = toResults(block, headings, details);
  expect(items[0]).toMatchObject({ elapsedMs: 900, certainty: "sure", peers });
  expect(items[3]).not.toHaveProperty("elapsedMs");
  expect(calibration).toEqual([{ certainty: "sure", answers: 1, right: 1, share: 1 }]);
  expect(forms).toEqual([{ form: "single-best-answer", right: 1, total: 4, score: 1.5 }]);
});
