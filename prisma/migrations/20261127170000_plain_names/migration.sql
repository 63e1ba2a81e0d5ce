-- Tables, columns and functions get the words of docs/glossary.md. Nothing that is stored changes.
ALTER TABLE "pile" RENAME TO "item_count";
ALTER TABLE "item_count" RENAME CONSTRAINT "pile_pkey" TO "item_count_pkey";
ALTER TABLE "item_count" RENAME CONSTRAINT "pile_items_check" TO "item_count_items_check";
ALTER INDEX "pile_guide_idx" RENAME TO "item_count_article_idx";
ALTER INDEX "item_version_pile_idx" RENAME TO "item_version_form_idx";
ALTER INDEX "search_entry_place_idx" RENAME TO "search_entry_section_idx";
ALTER TABLE "response" RENAME COLUMN "reply" TO "feedback";
ALTER TABLE "notice" RENAME COLUMN "told_revision" TO "seen_revision";
ALTER TABLE "notice" RENAME CONSTRAINT "notice_told_check" TO "notice_seen_check";

-- The counts follow the items by themselves, whoever writes those.
ALTER FUNCTION "add_to_piles"() RENAME TO "count_added_items";
CREATE OR REPLACE FUNCTION "count_added_items"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "item_count" AS c ("article_slug", "section", "form", "difficulty", "items")
    SELECT "article_slug", COALESCE("section", ''), "form", "difficulty", count(*)
    FROM "added" WHERE "retired_at" IS NULL
    GROUP BY "article_slug", "form", "difficulty", GROUPING SETS (("section"), ()) ORDER BY 1, 2, 3, 4
    ON CONFLICT ("article_slug", "section", "form", "difficulty") DO UPDATE SET "items" = c."items" + EXCLUDED."items";
    RETURN NULL;
END
$$;
ALTER FUNCTION "move_between_piles"() RENAME TO "count_changed_items";
CREATE OR REPLACE FUNCTION "count_changed_items"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved RECORD;
BEGIN
    FOR moved IN
        SELECT "article_slug", COALESCE("section", '') AS "section", "form", "difficulty", sum(n)::int AS n
        FROM (
            SELECT "article_slug", "section", "form", "difficulty", 1 AS n FROM "added" WHERE "retired_at" IS NULL
            UNION ALL
            SELECT "article_slug", "section", "form", "difficulty", -1 FROM "taken" WHERE "retired_at" IS NULL
        ) AS both_sides
        GROUP BY "article_slug", "form", "difficulty", GROUPING SETS (("section"), ())
        HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4
    LOOP
        UPDATE "item_count" SET "items" = "items" + moved.n
        WHERE "article_slug" = moved."article_slug" AND "section" = moved."section"
            AND "form" = moved."form" AND "difficulty" = moved."difficulty";
        IF NOT FOUND THEN
            INSERT INTO "item_count" VALUES (moved."article_slug", moved."section", moved."form", moved."difficulty", moved.n);
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;
ALTER TRIGGER "item_version_moved" ON "item_version" RENAME TO "item_version_changed";

-- Writes what src/data/review/apply-reviews.ts has decided. A function, because every answer pays for it: its plans are made
-- once for a connection, where a statement of the same length is planned with each answer.
-- Rows that learners share are locked in the order of the versions, so that no two transactions wait for each other.
DROP FUNCTION "teach"(UUID, JSONB);
CREATE FUNCTION "apply_reviews"("learner" UUID, "applied" JSONB) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    "tried" INTEGER[];
BEGIN
    INSERT INTO "review" ("learner_id", "objective", "day", "at", "grade", "question_id")
    SELECT "learner", next."objective", next."day", next."at", next."grade", next."question"
    FROM jsonb_to_recordset("applied"->'reviews')
        AS next ("objective" text, "day" date, "at" timestamptz, "grade" text, "question" uuid);

    INSERT INTO "card" ("learner_id", "objective", "article_slug", "section", "state", "due")
    SELECT "learner", next."objective", next."article", next."section", next."state", next."due"
    FROM jsonb_to_recordset("applied"->'cards')
        AS next ("objective" text, "article" text, "section" text, "state" jsonb, "due" timestamptz)
    ON CONFLICT ("learner_id", "objective") DO UPDATE SET "article_slug" = EXCLUDED."article_slug",
        "section" = EXCLUDED."section", "state" = EXCLUDED."state", "due" = EXCLUDED."due";

    IF jsonb_array_length("applied"->'retests') > 0 THEN
        UPDATE "miss" SET "retest_on" = next."on", "retests_passed" = next."passed"
        FROM jsonb_to_recordset("applied"->'retests') AS next ("objective" text, "on" date, "passed" int)
        WHERE "miss"."learner_id" = "learner" AND "miss"."objective" = next."objective" AND "miss"."retest_on" IS NOT NULL;
    END IF;

    IF jsonb_array_length("applied"->'misses') > 0 THEN
        INSERT INTO "miss" ("learner_id", "question_id", "objective", "at", "misconception", "certainty", "retest_on",
                            "retests_passed")
        SELECT "learner", next."question", next."objective", next."at", next."misconception", next."certainty", next."on",
               next."passed"
        FROM jsonb_to_recordset("applied"->'misses') AS next ("question" uuid, "objective" text, "at" timestamptz,
            "misconception" text, "certainty" text, "on" date, "passed" int);
    END IF;

    WITH "new" AS (
        INSERT INTO "attempt" ("learner_id", "item_version_id", "question_id", "at")
        SELECT "learner", next."version", next."question", next."at"
        FROM jsonb_to_recordset("applied"->'attempts') AS next ("version" int, "question" uuid, "at" timestamptz)
        ON CONFLICT DO NOTHING
        RETURNING "item_version_id"
    )
    SELECT array_agg("item_version_id") INTO "tried"
    FROM "new"
    JOIN jsonb_to_recordset("applied"->'attempts') AS next ("version" int, "rapid" boolean)
        ON next."version" = "new"."item_version_id" AND NOT next."rapid";
    IF "tried" IS NULL THEN
        RETURN;
    END IF;

    INSERT INTO "item_statistics" AS known ("item_version_id", "attempts", "score_sum", "score_squares", "elapsed_counts")
    SELECT next."version", 1, next."score", next."score" * next."score", next."elapsed"
    FROM jsonb_to_recordset("applied"->'attempts') AS next ("version" int, "score" float8, "elapsed" int[])
    WHERE next."version" = ANY ("tried")
    ORDER BY next."version"
    ON CONFLICT ("item_version_id") DO UPDATE SET
        "attempts" = known."attempts" + 1,
        "score_sum" = known."score_sum" + EXCLUDED."score_sum",
        "score_squares" = known."score_squares" + EXCLUDED."score_squares",
        "elapsed_counts" = (
            SELECT array_agg(COALESCE("before", 0) + "more" ORDER BY "index")
            FROM unnest(known."elapsed_counts", EXCLUDED."elapsed_counts")
                WITH ORDINALITY AS "counts" ("before", "more", "index")
        );

    INSERT INTO "option_statistics" AS known ("item_version_id", "option", "chosen")
    SELECT next."version", "option", 1
    FROM jsonb_to_recordset("applied"->'attempts') AS next ("version" int, "chosen" text[])
    CROSS JOIN LATERAL unnest(next."chosen") AS "option"
    WHERE next."version" = ANY ("tried")
    ORDER BY next."version", "option"
    ON CONFLICT ("item_version_id", "option") DO UPDATE SET "chosen" = known."chosen" + 1;
END
$$;
