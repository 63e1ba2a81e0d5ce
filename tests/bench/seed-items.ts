import type { PrismaClient } from "../../src/data/generated/client";
import { publishArticle } from "../../src/data/publication/publish-article";
import { sampleArticle, sampleItem } from "../support/sample-article";

/**
 * Fills an empty database with `count` items on guides of a thousand each, in five sections, three forms and a third
 * as many objectives. By plain statements with the triggers off, because publishing a million takes its time.
 */
export const seedItems = async (client: PrismaClient, count: number): Promise<void> => {
  const articles = Math.ceil(count / 1000);
  const sample = sampleArticle("sample", [sampleItem("sample", "first")]);
  await publishArticle(client, sample, { origin: "file", now: new Date() });
  const statements = [
    "SET LOCAL session_replication_role = replica",
    `INSERT INTO revision (article_slug, number, hash, content, origin, created_at)
     SELECT 'guide-' || n, 1, 'hash', content, origin, created_at FROM revision, generate_series(1, ${articles}) n`,
    `INSERT INTO article (slug, id, original_slug, language, current_number)
     SELECT 'guide-' || n, 'guide-' || n, 'guide-' || n, 'en', 1 FROM generate_series(1, ${articles}) n`,
    `INSERT INTO item (identity, article_id, article_slug)
     SELECT guide || '/question-' || n, guide, guide FROM (SELECT n, 'guide-' || 1 + n % ${articles} AS guide FROM generate_series(1, ${count}) n) numbered`,
    `INSERT INTO item_version (item_id, article_slug, language, number, hash, form, section, objective, stem, model, difficulty, draw, overdue_on, content)
     SELECT i.id, i.article_slug, 'en', 1, 'hash', kind.form::form, 'step-' || 1 + i.id / ${articles} % 5, 'fact:' || i.id / 3,
       'What does the rule say in case ' || i.id || '?', CASE WHEN i.id % 4 > 0 THEN 'model-' || i.id % 23 END,
       kind.difficulty::difficulty, random(), '2100-01-01', v.content
     FROM item i JOIN (VALUES (0, 'single-best-answer', 'medium'), (1, 'numeric', 'medium'), (2, 'ordering', 'hard'))
       AS kind (place, form, difficulty) ON kind.place = i.id % 3, item_version v
     WHERE i.article_slug <> 'sample' AND v.article_slug = 'sample'`,
    `INSERT INTO item_count (article_slug, language, section, form, difficulty, items)
     SELECT article_slug, 'en', COALESCE(section, ''), form, difficulty, count(*) FROM item_version
     WHERE article_slug <> 'sample' GROUP BY article_slug, form, difficulty, GROUPING SETS ((section), ())`,
  ];
  await client.$transaction(
    async (transaction) => {
      for (const statement of statements) await transaction.$executeRawUnsafe(statement);
    },
    { timeout: 1_200_000 },
  );
  await client.$executeRawUnsafe("VACUUM ANALYZE");
};
