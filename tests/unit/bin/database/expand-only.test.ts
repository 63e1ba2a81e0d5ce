import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findBreaks } from "../../../../bin/database/expand-only";

/** The last that was made before this rule, and before anything was released. */
const lastBeforeRule = "20261128143324_search_follows";

const migrations = readdirSync("prisma/migrations")
  .filter((name) => /^\d/.test(name))
  .sort();
const read = (name: string) => readFileSync(`prisma/migrations/${name}/migration.sql`, "utf8");

describe("every migration since the rule", () => {
  const since = migrations.filter((name) => name > lastBeforeRule);

  test("lets the version before go on serving while it is applied", async () => {
    const breaks: string[] = [];
    for (const name of since)
      for (const { statement, why } of await findBreaks(read(name))) breaks.push(`${name}: ${statement} ${why}.`);
    expect(breaks).toEqual([]);
  });
});

test("of the migrations before it, those are found that took something away", async () => {
  const broken: string[] = [];
  for (const name of migrations.filter((name) => name <= lastBeforeRule))
    if ((await findBreaks(read(name))).length > 0) broken.push(name);
  expect(broken).toEqual(expect.arrayContaining(["20261127170000_plain_names", "20261127200000_review_state_version"]));
  expect(broken).not.toContain("20261127221000_study_plan");
});

const whys = async (sql: string) => (await findBreaks(sql)).map(({ why }) => why);

describe("a migration may", () => {
  test.each([
    "CREATE TABLE t (id int PRIMARY KEY, name text NOT NULL); CREATE UNIQUE INDEX t_name_key ON t (name); ALTER TABLE t ADD CHECK (id > 0);",
    "ALTER TABLE learner ADD COLUMN colour text;",
    "ALTER TABLE learner ADD COLUMN daily int NOT NULL DEFAULT 30; ALTER TABLE learner ADD CONSTRAINT learner_daily_check CHECK (daily >= 1);",
    "ALTER TABLE revision ADD COLUMN draft_id uuid REFERENCES draft (id);",
    "CREATE TYPE colour AS ENUM ('red'); ALTER TYPE mode ADD VALUE 'review';",
    "CREATE INDEX draft_title_idx ON draft (title);",
    "CREATE INDEX IF NOT EXISTS response_created_at_idx ON response (created_at);",
    "DROP INDEX draft_title_idx;",
    "ALTER TABLE block DROP CONSTRAINT block_mode_check;",
    "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;",
    "INSERT INTO job_run (job, ran_on) VALUES ('tidy', now());",
  ])("%s", async (sql) => {
    expect(await whys(sql)).toEqual([]);
  });
});

describe("a migration may not, without a reason,", () => {
  test.each([
    ["ALTER TABLE learner DROP COLUMN busy_until;", /reads/],
    ["ALTER TABLE learner RENAME COLUMN busy_until TO busy;", /name/],
    ["ALTER TABLE learner RENAME TO person;", /name/],
    ["ALTER TABLE learner ADD COLUMN colour text NOT NULL;", /has to be given/],
    ["ALTER TABLE learner ALTER COLUMN busy_until SET NOT NULL;", /null/],
    ["ALTER TABLE learner ALTER COLUMN busy_until TYPE date;", /type/],
    ["ALTER TABLE learner ALTER COLUMN daily_reviews DROP DEFAULT;", /default/],
    ["ALTER TABLE learner ADD CONSTRAINT one CHECK (daily_reviews < 9);", /may write/],
    ["ALTER TABLE response ADD COLUMN tag uuid DEFAULT gen_random_uuid();", /anew/],
    ["ALTER TABLE response ADD COLUMN day date GENERATED ALWAYS AS (created_at::date) STORED;", /anew/],
    ["ALTER TABLE response DROP CONSTRAINT response_pkey;", /upserts/],
    ["CREATE UNIQUE INDEX learner_seen_key ON learner (created_at);", /may write/],
    ["CREATE INDEX response_created_at_idx ON response (created_at);", /CONCURRENTLY/],
    ["CREATE TRIGGER t BEFORE INSERT ON response FOR EACH ROW EXECUTE FUNCTION f();", /writes/],
    ["UPDATE response SET score = 0;", /locks/],
    ["DELETE FROM search_entry;", /deletes/],
    ["DROP TABLE learner;", /takes away/],
    ["DROP FUNCTION f();", /takes away/],
    ["DO $$ BEGIN END $$;", /cannot read/],
    ["TRUNCATE learner;", /does not know/],
  ])("%s", async (sql, why) => {
    const found = await whys(sql);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(why);
  });
});

test("a reason at the statement is taken, for that statement alone", async () => {
  const sql = `-- é\nALTER TABLE learner ADD COLUMN colour text;
-- safe while the version before serves: nothing has read this column since 0.2.0.
ALTER TABLE learner DROP COLUMN busy_until;
ALTER TABLE learner DROP COLUMN created_at;`;
  expect((await findBreaks(sql)).map(({ statement }) => statement)).toEqual([
    "ALTER TABLE learner DROP COLUMN created_at",
  ]);
  expect(await whys("-- safe while the version before serves: yes\nDROP TABLE learner;")).toHaveLength(1);
});
