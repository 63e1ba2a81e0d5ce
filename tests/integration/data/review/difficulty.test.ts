import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { reviewsSql, writeReviews } from "../../../../src/data/review/reviews-sql";
import { type Difficulty, difficultyRule } from "../../../../src/domain/item/difficulty";
import { expectedSuccess } from "../../../../src/domain/statistics/expected-success";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const difficultyOf = (success: number): Difficulty => {
  if (success >= difficultyRule.easy) return "easy";
  return success >= difficultyRule.medium ? "medium" : "hard";
};

test("an attempt makes an item as hard as the expected success of the domain says, from thirty attempts on", async () => {
  const { client } = database;
  const article = await publishQuestions(database, 1);
  const version = await client.itemVersion.findFirstOrThrow({ where: { articleSlug: article } });
  const itemVersionId = version.id;
  const attempts = fc.integer({ min: 0, max: 80 });
  await fc.assert(
    fc.asyncProperty(
      attempts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 0.5, 1),
      async (before, share, score) => {
        const scoreSum = share * before;
        await client.itemStatistics.upsert({
          where: { itemVersionId },
          create: { itemVersionId, attempts: before, scoreSum },
          update: { attempts: before, scoreSum },
        });
        await client.itemVersion.update({ where: { id: itemVersionId }, data: { difficulty: "easy" } });
        const { id: learnerId } = await newLearner(database);
        const block = await startedBlock(database, learnerId, { article, count: 1, mode: "tutor" });
        const answer = {
          ...{
            questionId: block.questions[0]?.id ?? "",
            version: itemVersionId,
            objective: "o",
            article,
            section: "s",
          },
          ...{ grade: "good" as const, at: new Date(), score, form: "single-best-answer" as const, hidden: false },
          ...{
            answer: { option: "right" },
            certainty: null,
            misconception: null,
            timeOnTaskMs: 9_000,
            rapidGuess: false,
          },
        };
        await writeReviews(
          client,
          reviewsSql(learnerId, [], { before: new Map(), retention: 0.9, attempts: [answer] }),
        );
        const { difficulty } = await client.itemVersion.findUniqueOrThrow({ where: { id: itemVersionId } });
        const after = { attempts: before + 1, scoreSum: scoreSum + score };
        expect(difficulty).toBe(after.attempts < 30 ? "easy" : difficultyOf(expectedSuccess(after)));
      },
    ),
    { numRuns: 40 },
  );
});
