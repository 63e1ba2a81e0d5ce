import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HalfMigrated, migratedBefore } from "../../support/run-migrations";

const firstMigration = "20261127170000_plain_names";

const [learner, block, question, hidden, response, reset, notice] = [1, 2, 3, 4, 5, 6, 7].map(
  (number) => `00000000-0000-4000-8000-00000000000${number}`,
) as [string, string, string, string, string, string, string];

const content = JSON.stringify({ stem: "What does it say?", facts: [{ id: "rule", hash: "old" }] });
const card = { stability: 2.3, difficulty: 2.1, reps: 1, lapses: 0, grade: "again" };
const state = JSON.stringify({ ...card, reviewedAt: "2026-11-01T12:00:00Z", due: "2026-11-02T00:00:00Z" });

/** A row in every table, as a release that had only the migrations before these wrote them. */
const fill = `
  BEGIN;
  INSERT INTO article (slug, id, current_number, withdrawn)
  VALUES ('guide', 'guide', 2, NULL), ('guide.fr', 'guide.fr', 1, '{"on": "2026-11-01"}'), ('other', 'former', 1, NULL);
  INSERT INTO revision (article_slug, number, hash, content, origin)
  VALUES ('guide', 1, 'one', '{"title": "Guide"}', 'file'), ('guide', 2, 'two', '{"title": "Guide"}', 'restored'),
    ('guide.fr', 1, 'one', '{"title": "Le guide"}', 'file'), ('other', 1, 'one', '{"title": "Other"}', 'file');
  INSERT INTO fact_change (article_slug, fact, revision, at, before_hash, before, now_hash, now)
  VALUES ('guide', 'rule', 2, '2026-11-02Z', 'old', '{"quote": "before"}', 'new', '{"quote": "now"}');
  INSERT INTO picture (article_slug, revision, png) VALUES ('guide', 1, '\\x00');
  INSERT INTO item (identity, article_id, article_slug)
  VALUES ('guide/one', 'guide', 'guide'), ('guide.fr/one', 'guide.fr', 'guide.fr'), ('former/one', 'former', 'other');
  INSERT INTO item_version (item_id, number, hash, form, section, objective, stem, content, article_slug, difficulty)
  SELECT i.id, 1, 'hash', kind.form, 'step-1', 'fact:' || i.id, 'What?', '${content}', i.article_slug, kind.difficulty
  FROM item i JOIN (VALUES ('guide', 'single-best-answer', 'easy'), ('guide.fr', 'ordering', 'hard'),
    ('other', 'decision-case', 'medium')) AS kind (slug, form, difficulty) ON kind.slug = i.article_slug;
  INSERT INTO learner (id, token_hash, memory_version, busy_until) VALUES ('${learner}', 'token', 3, '2026-11-01 12:01Z');
  INSERT INTO block (id, learner_id, mode, seed, request, created_at, deadline, finished_at, settled_at)
  VALUES ('${block}', '${learner}', 'timed', 'seed', '{"count": 2}', '2026-11-01 12:00Z', '2026-11-01 13:00Z',
    '2026-11-01 12:30Z', '2026-11-01 12:30Z');
  INSERT INTO reset (id, learner_id, article_slug, created_at) VALUES ('${reset}', '${learner}', 'guide.fr', '2026-11-03Z');
  INSERT INTO block_question (id, block_id, position, item_version_id, reset_id)
  SELECT asked.id::uuid, '${block}', position, v.id, asked.reset::uuid
  FROM (VALUES ('${question}', 1, 'guide', NULL), ('${hidden}', 2, 'guide.fr', '${reset}'))
    AS asked (id, position, slug, reset) JOIN item_version v ON v.article_slug = asked.slug;
  INSERT INTO response (id, learner_id, block_id, question_id, mode, ordinal, answer, certainty, elapsed_ms,
                        time_on_task_ms, rapid_guess, score, grade, body_hash, reply, created_at)
  VALUES ('${response}', '${learner}', '${block}', '${question}', 'timed', 1, '{"option": "wrong"}', 'unsure', 9000, 9000,
    false, 0, 'again', 'hash', '{"recorded": true}', '2026-11-01 12:01Z');
  INSERT INTO mark (question_id, block_id, flagged, struck, note, updated_at)
  VALUES ('${question}', '${block}', true, '["right"]', 'why?', '2026-11-01 12:02Z');
  INSERT INTO report (learner_id, item_version_id, reason, text, created_at)
  SELECT '${learner}', id, 'wrong-key', 'No.', '2026-11-01 12:03Z' FROM item_version WHERE article_slug = 'guide';
  INSERT INTO section_report (key, learner_id, article_slug, revision, section, reason, created_at)
  VALUES ('key', NULL, 'guide.fr', 1, 'step-1', 'broken-link', '2026-11-01 12:04Z');
  INSERT INTO review (learner_id, objective, day, at, grade, question_id)
  VALUES ('${learner}', 'fact:1', '2026-11-01', '2026-11-01 12:30Z', 'again', '${question}');
  INSERT INTO card (learner_id, objective, article_slug, section, state, due)
  VALUES ('${learner}', 'fact:1', 'guide', 'step-1', '${state}', '2026-11-02Z');
  INSERT INTO miss (learner_id, question_id, objective, at, misconception, certainty, retest_on)
  VALUES ('${learner}', '${question}', 'fact:1', '2026-11-01 12:30Z', 'takes it for another', 'unsure', '2026-11-03');
  INSERT INTO attempt (learner_id, item_version_id, question_id, at)
  SELECT '${learner}', item_version_id, id, '2026-11-01 12:30Z' FROM block_question WHERE id = '${question}';
  INSERT INTO item_statistics (item_version_id, attempts, score_sum)
  SELECT id, 40, 40 FROM item_version WHERE article_slug = 'other';
  INSERT INTO option_statistics (item_version_id, option, chosen)
  SELECT id, 'right', 40 FROM item_version WHERE article_slug = 'other';
  INSERT INTO notice (id, learner_id, old_version_id, created_at, seen_at, told_revision)
  SELECT '${notice}', '${learner}', id, '2026-11-02Z', '2026-11-02 12:00Z', 2 FROM item_version WHERE article_slug = 'guide';
  INSERT INTO search_entry (article_slug, position, language, kind, section, title, heading, text, title_words,
                            heading_words, quote_words, passage_words, context_words)
  VALUES ('guide.fr', 0, 'fr', 'article', '', 'Le guide', 'Le guide', 'Il dit.', 'le guide', '', 'les permis', '', '');
  INSERT INTO search_term (language, word, lexeme, entries) VALUES ('fr', 'permis', 'perm', 1);
  INSERT INTO everyday_word (language, words, means) VALUES ('fr', 'papiers', 'permis');
  INSERT INTO pathway (hash, content, published_at) VALUES ('hash', '{}', '2026-11-01Z');
  INSERT INTO job_run (job, ran_on) VALUES ('tidy', '2026-11-01');
  UPDATE content_state SET generation = 7, never_published = '{gone}';
  COMMIT;`;

const renamed = new Map([["pile", "item_count"]]);

let old: HalfMigrated;
/** Rows of each table, under the names that tables have after the migrations. */
const countRows = async (): Promise<Record<string, number>> => {
  const { client } = old.database;
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`;
  const counted: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await client.$queryRawUnsafe<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM "${name}"`);
    counted[renamed.get(name) ?? name] = row?.rows ?? 0;
  }
  return counted;
};

let before: Record<string, number>;
beforeAll(async () => {
  old = await migratedBefore(firstMigration);
  await old.run(fill);
  before = await countRows();
  await old.runMigrations({ from: firstMigration });
});
afterAll(() => old.close());

describe("a database that the release before had filled", () => {
  test("keeps every row of every table, but for the index of search, which the next start makes anew; new tables are empty", async () => {
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([]);
    const now = await countRows();
    const added = Object.keys(now).filter((table) => !(table in before));
    expect(added).toContain("person");
    expect(now).toEqual({
      ...before,
      ...Object.fromEntries([...added, "search_entry", "search_term"].map((table) => [table, 0])),
      learner_token: before.learner,
      job: before.job_run,
    });
  });

  test("has its daily job due on the day after it ran", async () => {
    expect(await old.database.client.job.findMany()).toEqual([
      {
        ...{ name: "tidy", dueAt: new Date("2026-11-02T00:00:00Z"), succeededAt: new Date("2026-11-01T00:00:00Z") },
        ...{ leasedBy: null, leasedUntil: null, failures: 0, error: null },
      },
    ]);
  });

  test("has revisions of which nobody knows the sources", async () => {
    const revisions = await old.database.client.revision.findMany({ select: { origin: true, sources: true } });
    expect(revisions.map(({ origin, sources }) => `${origin} ${sources}`).sort()).toEqual([
      ...Array.from({ length: 3 }, () => "file null"),
      "restored null",
    ]);
  });

  test("has in columns what the slugs of its articles said", async () => {
    const { client } = old.database;
    const select = { slug: true, id: true, originalSlug: true, language: true };
    expect(await client.article.findMany({ select, orderBy: { slug: "asc" } })).toEqual([
      { slug: "guide", id: "guide", originalSlug: "guide", language: "en" },
      { slug: "guide.fr", id: "guide.fr", originalSlug: "guide", language: "fr" },
      { slug: "other", id: "former", originalSlug: "other", language: "en" },
    ]);
    const versions = await client.itemVersion.findMany({ orderBy: { id: "asc" } });
    expect(versions.map(({ articleSlug, language }) => [articleSlug, language])).toEqual([
      ["guide", "en"],
      ["guide.fr", "fr"],
      ["other", "en"],
    ]);
    const counts = await client.itemCount.findMany({
      where: { items: { gt: 0 } },
      orderBy: [{ articleSlug: "asc" }, { section: "asc" }],
    });
    expect(counts.map(({ articleSlug, language, section, items }) => [articleSlug, language, section, items])).toEqual([
      ["guide", "en", "", 1],
      ["guide", "en", "step-1", 1],
      ["guide.fr", "fr", "", 1],
      ["guide.fr", "fr", "step-1", 1],
      ["other", "en", "", 1],
      ["other", "en", "step-1", 1],
    ]);
  });

  test("has everything of its learner", async () => {
    const { client } = old.database;
    const include = {
      blocks: { include: { responses: true, questions: { include: { mark: true }, orderBy: { position: "asc" } } } },
      cards: true,
      misses: true,
      notices: true,
      reports: true,
      resets: true,
      reviews: true,
      tokens: true,
    } as const;
    const found = await client.learner.findUniqueOrThrow({ where: { id: learner }, include });
    expect(found).toMatchObject({
      reviewStateVersion: 3,
      busyUntil: new Date("2026-11-01T12:01:00Z"),
      blocks: [
        {
          mode: "timed",
          request: { count: 2 },
          responses: [
            {
              answer: { option: "wrong" },
              certainty: "unsure",
              grade: "again",
              feedback: { recorded: true },
              score: 0,
            },
          ],
          questions: [{ resetId: null, mark: { struck: ["right"], note: "why?" } }, { resetId: reset }],
        },
      ],
      cards: [{ objective: "fact:1", state: JSON.parse(state), due: new Date("2026-11-02T00:00:00Z") }],
      misses: [{ certainty: "unsure", retestOn: new Date("2026-11-03") }],
      notices: [{ id: notice, seenRevision: 2, seenAt: new Date("2026-11-02T12:00:00Z") }],
      reports: [{ reason: "wrongKey", text: "No." }],
      resets: [{ articleSlug: "guide.fr" }],
      reviews: [{ grade: "again", day: new Date("2026-11-01") }],
      tokens: [{ tokenHash: "token", browser: null, usedOn: expect.any(Date) }],
    });
  });

  test("goes on counting its items", async () => {
    const { client } = old.database;
    await client.itemVersion.updateMany({ where: { articleSlug: "guide.fr" }, data: { section: "step-2" } });
    const counts = await client.itemCount.findMany({ where: { language: "fr" }, orderBy: { section: "asc" } });
    expect(counts.map(({ section, items }) => [section, items])).toEqual([
      ["", 1],
      ["step-1", 0],
      ["step-2", 1],
    ]);
  });
});
