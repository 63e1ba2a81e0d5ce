import { afterAll, beforeAll, expect, test } from "vitest";
import { elapsedClass, elapsedClasses } from "../../../src/domain/statistics/elapsed-counts";
import { type HalfMigrated, migratedBefore } from "../../support/run-migrations";

const migration = "20261127030000_rapid_guesses";

let old: HalfMigrated;
beforeAll(async () => {
  old = await migratedBefore(migration);
});
afterAll(() => old.close());

const uuid = (kind: number, number: number) => `0000000${kind}-0000-4000-8000-${String(number).padStart(12, "0")}`;
const counts = (...times: number[]) =>
  Array.from({ length: elapsedClasses }, (_, index) => times.filter((time) => elapsedClass(time) === index + 1).length);

/** Forty learners met two items in a block that they finished; the first ten answered in a second and said half a minute. */
const people = Array.from({ length: 40 }, (_, index) => ({ index, hurried: index < 10, right: index >= 10 }));
const content = JSON.stringify({
  stem: "What does it say?",
  options: [{ text: "The rule" }, { text: "Another rule" }],
});

const practise = ({ index, hurried, right }: (typeof people)[number]) => {
  const score = right ? 1 : 0;
  const answer = JSON.stringify({ option: right ? "right" : "wrong" });
  const question = (position: number) => uuid(3, 2 * index + position);
  const answered = (position: number) => `
    INSERT INTO block_question (id, block_id, position, item_version_id)
    VALUES ('${question(position)}', '${uuid(2, index)}', ${position}, ${position});
    INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, elapsed_ms, score, grade, body_hash,
                          reply, created_at)
    VALUES ('${uuid(4, 2 * index + position)}', '${uuid(1, index)}', '${uuid(2, index)}', '${question(position)}', 'tutor', 1,
            '${answer}', 30000, ${score}, '${right ? "good" : "again"}', 'hash', '{}',
            timestamptz '2026-11-01 12:00Z' + interval '${position * (hurried ? 1 : 40)} seconds');
    INSERT INTO attempt (learner_id, item_version_id, question_id, at)
    VALUES ('${uuid(1, index)}', ${position}, '${question(position)}', '2026-11-01 12:01Z');`;
  return `
    INSERT INTO learner (id, token_hash) VALUES ('${uuid(1, index)}', 'token ${index}');
    INSERT INTO block (id, learner_id, mode, seed, request, created_at, finished_at, settled_at)
    VALUES ('${uuid(2, index)}', '${uuid(1, index)}', 'tutor', 'seed', '{}', '2026-11-01 12:00Z', '2026-11-01 12:09Z',
            '2026-11-01 12:09Z');
    ${answered(1)}
    ${answered(2)}`;
};

test("answers from before are judged by the rule, and rapid guesses leave the figures that they had entered", async () => {
  const sums = [...people.map(() => 30_000)];
  await old.run(`
    BEGIN;
    INSERT INTO article (slug, current_number) VALUES ('guide', 1);
    INSERT INTO revision (article_slug, number, hash, content, origin) VALUES ('guide', 1, 'hash', '{}', 'file');
    INSERT INTO item (id, identity, article_slug) VALUES (1, 'guide/one', 'guide'), (2, 'guide/two', 'guide');
    INSERT INTO item_version (id, item_id, number, hash, form, section, objective, stem, content, article_slug, difficulty)
    SELECT id, id, 1, 'hash', 'single-best-answer', 'step-1', 'fact:' || id, 'What?', '${content}', 'guide', 'medium' FROM item;
    ${people.map(practise).join("")}
    INSERT INTO item_statistics (item_version_id, attempts, score_sum, score_squares, elapsed_counts, rest_attempts, rest_sum,
                                 rest_squares, rest_score_sum, rest_score_squares, rest_products)
    SELECT id, 40, 30, 30, '{${counts(...sums)}}', 40, 30, 30, 30, 30, 30 FROM item_version;
    INSERT INTO option_statistics SELECT id, 'right', 30 FROM item_version UNION ALL SELECT id, 'wrong', 10 FROM item_version;
    COMMIT;`);
  await old.runMigrations({ from: migration });

  const { client } = old.database;
  const responses = await client.response.findMany({ orderBy: { id: "asc" } });
  expect(responses).toHaveLength(80);
  expect(responses.slice(0, 2).map(({ timeOnTaskMs, rapidGuess }) => [timeOnTaskMs, rapidGuess])).toEqual([
    [1_000, true],
    [1_000, true],
  ]);
  expect(responses.slice(-2).map(({ timeOnTaskMs, rapidGuess }) => [timeOnTaskMs, rapidGuess])).toEqual([
    [30_000, false],
    [30_000, false],
  ]);
  expect(responses.filter(({ rapidGuess }) => rapidGuess)).toHaveLength(20);
  expect(new Set(responses.map(({ elapsedMs }) => elapsedMs))).toEqual(new Set([30_000]));
  expect((await client.learner.findUniqueOrThrow({ where: { id: uuid(1, 0) } })).busyUntil).toEqual(
    new Date("2026-11-01T12:00:02Z"),
  );
  expect(await client.attempt.count()).toBe(80);
  const slow = counts(...people.filter(({ hurried }) => !hurried).map(() => 30_000));
  for (const itemVersionId of [1, 2]) {
    expect(await client.itemStatistics.findUniqueOrThrow({ where: { itemVersionId } })).toEqual({
      itemVersionId,
      attempts: 30,
      scoreSum: 30,
      scoreSquares: 30,
      elapsedCounts: slow,
      restAttempts: 30,
      restSum: 30,
      restSquares: 30,
      restScoreSum: 30,
      restScoreSquares: 30,
      restProducts: 30,
    });
    const chosen = await client.optionStatistics.findMany({ where: { itemVersionId }, orderBy: { option: "asc" } });
    expect(chosen.map(({ option, chosen }) => [option, chosen])).toEqual([
      ["right", 30],
      ["wrong", 0],
    ]);
    expect(
      (await client.itemVersion.findUniqueOrThrow({ where: { id: itemVersionId }, select: { difficulty: true } }))
        .difficulty,
    ).toBe("easy");
  }
});
