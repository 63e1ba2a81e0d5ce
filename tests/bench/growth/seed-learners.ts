import type { PrismaClient } from "../../../src/data/generated/client";
import { nextCard } from "../../../src/domain/review/next-card";

/** How much a seeded learner did. */
const blocksEach = 5;
const questionsEach = 10;
export const answersEach = blocksEach * questionsEach;

/** So many learners in one transaction: some hundred megabytes of rows. */
const atOnce = 2_000;

const answeredAt = new Date("2026-06-01T12:00:00Z");
const cardAfter = (grade: "good" | "again") => JSON.stringify(nextCard(null, grade, answeredAt, 0.9));

/** 1.3 kB, a little more than what is read after an answer of this project's guides. */
const feedback = JSON.stringify({
  score: 1,
  key: { option: "right" },
  rationales: Object.fromEntries(
    ["right", "early", "late", "other"].map((option) => [
      option,
      `The ${option} answer is explained in two sentences, as an editor writes them. They say what the rule asks, of whom, and by when, and why somebody may take another rule for this one.`,
    ]),
  ),
  passage: {
    section: "step-1",
    quote: "Once the body accepts an applicant, the window in which the examination may be taken is 12 months.",
    url: "/articles/guide-1#fact-window",
  },
  source: {
    title: "Eligibility and application",
    publisher: "The body that holds the examination",
    url: "https://example.org/examinations/eligibility-and-application",
    stated: "2026-05",
    checked: "2026-10-01",
    copy: "live",
    language: "en",
  },
});

/** A uuid that follows from a text of SQL, so that the same learners are the same each time. */
const id = (text: string) => `md5(${text})::uuid`;

export const learnerIdSql = (number: string | number) => id(`'learner ' || ${number}`);

/**
 * What learners with these numbers did: blocks of ten over a year and a half, every third of them timed, a fifth of the answers
 * wrong, now and then a mark. No learner meets a version twice; which versions and when follows from the numbers alone.
 */
const insertsOf = (first: number, last: number) => {
  const learners = `generate_series(${first}, ${last}) l`;
  const blocks = `${learners}, generate_series(0, ${blocksEach - 1}) b`;
  const questions = `${blocks}, generate_series(0, ${questionsEach - 1}) q, seeded`;
  const blockId = id("'block ' || l || ' ' || b");
  const questionId = id("'question ' || l || ' ' || b || ' ' || q");
  const mode = "(CASE WHEN b % 3 = 2 THEN 'timed' ELSE 'tutor' END)::mode";
  const startedAt = "timestamptz '2025-01-01 08:00Z' + make_interval(days => l * 37 % 500 + b * 9, secs => l % 36000)";
  const at = `${startedAt} + make_interval(mins => 1 + q)`;
  const isWrong = `(l + b * 3 + q) % 5 = 0`;
  // Thirteen versions on each time: further apart than versions that share an objective.
  const versions = `WITH seeded AS (
      SELECT array_agg(id ORDER BY id) AS ids, count(*)::int AS count FROM item_version WHERE article_slug LIKE 'guide-%'
    )`;
  const version = `ids[1 + (l * 7919 + (b * ${questionsEach} + q) * 13) % count]`;
  const answered = `(
      SELECT l, b, q, ${version} AS version, ${at} AS at, ${isWrong} AS wrong FROM ${questions}
    ) answered JOIN item_version v ON v.id = version`;
  return [
    `INSERT INTO learner (id, created_at, review_state_version)
     SELECT ${learnerIdSql("l")}, timestamptz '2025-01-01 08:00Z' + make_interval(days => l * 37 % 500), ${answersEach} FROM ${learners}`,
    `INSERT INTO learner_token (token_hash, learner_id)
     SELECT encode(sha256(('token ' || l)::bytea), 'hex'), ${learnerIdSql("l")} FROM ${learners}`,
    `INSERT INTO block (id, learner_id, mode, seed, request, created_at, deadline, finished_at, settled_at)
     SELECT ${blockId}, ${learnerIdSql("l")}, ${mode}, 'seed', '{"count": ${questionsEach}}', ${startedAt},
       CASE WHEN b % 3 = 2 THEN ${startedAt} + interval '13 minutes' END,
       ${startedAt} + interval '12 minutes', ${startedAt} + interval '12 minutes' FROM ${blocks}`,
    `${versions} INSERT INTO block_question (id, block_id, position, item_version_id)
     SELECT ${questionId}, ${blockId}, 1 + q, ${version} FROM ${questions}`,
    `INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, certainty, elapsed_ms,
       time_on_task_ms, rapid_guess, score, grade, body_hash, feedback, created_at)
     SELECT ${id("'response ' || l || ' ' || b || ' ' || q")}, ${learnerIdSql("l")}, ${blockId}, ${questionId}, ${mode}, 1,
       CASE WHEN ${isWrong} THEN '{"option": "late"}' ELSE '{"option": "right"}' END::jsonb, 'sure', 20000, 20000, false,
       CASE WHEN ${isWrong} THEN 0 ELSE 1 END, (CASE WHEN ${isWrong} THEN 'again' ELSE 'good' END)::grade,
       encode(sha256(('body ' || l || ' ' || b || ' ' || q)::bytea), 'hex'),
       CASE WHEN b % 3 = 2 THEN '{"recorded": true}' ELSE '${feedback}' END::jsonb, ${at}
     FROM ${blocks}, generate_series(0, ${questionsEach - 1}) q`,
    `${versions} INSERT INTO review (learner_id, objective, day, at, grade, question_id)
     SELECT ${learnerIdSql("l")}, v.objective, (at AT TIME ZONE 'UTC')::date, at,
       (CASE WHEN wrong THEN 'again' ELSE 'good' END)::grade, ${questionId}
     FROM ${answered} ON CONFLICT DO NOTHING`,
    `${versions} INSERT INTO card (learner_id, objective, article_slug, section, state, due)
     SELECT ${learnerIdSql("l")}, v.objective, v.article_slug, v.section,
       CASE WHEN wrong THEN '${cardAfter("again")}' ELSE '${cardAfter("good")}' END::jsonb,
       at + make_interval(days => 300 + l % 200)
     FROM ${answered} ON CONFLICT DO NOTHING`,
    `${versions} INSERT INTO miss (learner_id, question_id, objective, at, misconception, certainty, retest_on, retests_passed)
     SELECT ${learnerIdSql("l")}, ${questionId}, v.objective, at, 'takes one rule for another', 'sure',
       CASE WHEN q % 2 = 0 THEN (at AT TIME ZONE 'UTC')::date + 400 END, CASE WHEN q % 2 = 0 THEN 0 ELSE 2 END
     FROM ${answered} WHERE wrong`,
    `${versions} INSERT INTO attempt (learner_id, item_version_id, question_id, at)
     SELECT ${learnerIdSql("l")}, version, ${questionId}, at FROM ${answered} ON CONFLICT DO NOTHING`,
    `INSERT INTO counted_learner (learner_id, rule, review_state_version, versions, own)
     SELECT ${learnerIdSql("l")}, 1, ${answersEach}, '{}', '{}' FROM ${learners}`,
    `INSERT INTO mark (question_id, block_id, flagged, note, updated_at)
     SELECT ${questionId}, ${blockId}, q = 3, 'read this again', ${at}
     FROM ${blocks}, generate_series(0, ${questionsEach - 1}) q WHERE (l + b + q) % 25 = 0`,
    `${versions} INSERT INTO notice (learner_id, old_version_id, created_at)
     SELECT ${learnerIdSql("l")}, ids[1 + (l * 7919 + n * 13) % count], timestamptz '2026-10-01 08:00Z'
     FROM ${learners}, generate_series(0, 9) n, seeded`,
  ];
};

/** What the statistics of items come to. */
const statistics = `
  INSERT INTO item_statistics (item_version_id, attempts, score_sum, score_squares)
  SELECT q.item_version_id, count(*), sum(r.score), sum(r.score * r.score)
  FROM response r JOIN block_question q ON q.id = r.question_id GROUP BY q.item_version_id
  ON CONFLICT (item_version_id) DO UPDATE SET attempts = EXCLUDED.attempts, score_sum = EXCLUDED.score_sum,
    score_squares = EXCLUDED.score_squares`;

/**
 * Adds so many learners with fifty answers each to a database that `seedItems` has filled, the same ones each time. By plain
 * statements with the triggers off, which takes a superuser: to practise a million times takes days.
 */
export const seedLearners = async (client: PrismaClient, count: number): Promise<void> => {
  for (let first = 1; first <= count; first += atOnce)
    await client.$transaction(
      async (transaction) => {
        await transaction.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
        for (const statement of insertsOf(first, Math.min(count, first + atOnce - 1)))
          await transaction.$executeRawUnsafe(statement);
      },
      { timeout: 1_200_000 },
    );
  await client.$executeRawUnsafe(statistics);
  await client.$executeRawUnsafe("VACUUM ANALYZE");
};
