-- Columns with a fixed set of values say so by their type. The sets are those of the domain; each checked text before.
CREATE TYPE "form" AS ENUM ('single-best-answer', 'multiple-response', 'ordering', 'numeric', 'decision-case', 'extended-matching');
CREATE TYPE "difficulty" AS ENUM ('easy', 'medium', 'hard');
CREATE TYPE "mode" AS ENUM ('tutor', 'timed');
CREATE TYPE "certainty" AS ENUM ('sure', 'unsure', 'guess');
CREATE TYPE "grade" AS ENUM ('again', 'hard', 'good', 'easy');
CREATE TYPE "report_reason" AS ENUM ('wrong-key', 'more-than-one-correct', 'outdated', 'unclear', 'typo', 'accessibility');
CREATE TYPE "section_report_reason" AS ENUM ('outdated', 'wrong', 'unclear', 'typo', 'broken-link', 'accessibility');
CREATE TYPE "revision_origin" AS ENUM ('file', 'restored');
CREATE TYPE "entry_kind" AS ENUM ('article', 'section', 'fact', 'passage', 'term');

-- Difficulty by first attempts was a trigger with numbers of its own; "apply_reviews" below is told them.
DROP TRIGGER "item_statistics_regrade" ON "item_statistics";
DROP FUNCTION "regrade"();

ALTER TABLE "item_version"
    DROP CONSTRAINT "item_version_form_check",
    DROP CONSTRAINT "item_version_difficulty_check",
    ALTER COLUMN "difficulty" DROP DEFAULT,
    ALTER COLUMN "form" TYPE "form" USING "form"::"form",
    ALTER COLUMN "difficulty" TYPE "difficulty" USING "difficulty"::"difficulty";
ALTER TABLE "item_version" ALTER COLUMN "difficulty" SET DEFAULT 'medium';

ALTER TABLE "item_count"
    ALTER COLUMN "form" TYPE "form" USING "form"::"form",
    ALTER COLUMN "difficulty" TYPE "difficulty" USING "difficulty"::"difficulty";

-- A response repeats the mode of its block, so both change between two halves of their key.
ALTER TABLE "response" DROP CONSTRAINT "response_block_id_learner_id_mode_fkey";
ALTER TABLE "block"
    DROP CONSTRAINT "block_mode_check",
    DROP CONSTRAINT "block_deadline_check",
    ALTER COLUMN "mode" TYPE "mode" USING "mode"::"mode";
ALTER TABLE "block" ADD CONSTRAINT "block_deadline_check" CHECK (("mode" = 'timed') = ("deadline" IS NOT NULL));
ALTER TABLE "response"
    DROP CONSTRAINT "response_tutor_check",
    DROP CONSTRAINT "response_certainty_check",
    DROP CONSTRAINT "response_grade_check",
    ALTER COLUMN "mode" TYPE "mode" USING "mode"::"mode",
    ALTER COLUMN "certainty" TYPE "certainty" USING "certainty"::"certainty",
    ALTER COLUMN "grade" TYPE "grade" USING "grade"::"grade";
ALTER TABLE "response" ADD CONSTRAINT "response_tutor_check" CHECK ("mode" <> 'tutor' OR "ordinal" = 1);
ALTER TABLE "response" ADD CONSTRAINT "response_block_id_learner_id_mode_fkey"
    FOREIGN KEY ("block_id", "learner_id", "mode") REFERENCES "block"("id", "learner_id", "mode")
    ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "review"
    DROP CONSTRAINT "review_grade_check",
    ALTER COLUMN "grade" TYPE "grade" USING "grade"::"grade";
ALTER TABLE "miss" ALTER COLUMN "certainty" TYPE "certainty" USING "certainty"::"certainty";
ALTER TABLE "report"
    DROP CONSTRAINT "report_reason_check",
    ALTER COLUMN "reason" TYPE "report_reason" USING "reason"::"report_reason";
ALTER TABLE "section_report"
    DROP CONSTRAINT "section_report_reason_check",
    ALTER COLUMN "reason" TYPE "section_report_reason" USING "reason"::"section_report_reason";

DROP TRIGGER "revision_immutable" ON "revision";
ALTER TABLE "revision"
    DROP CONSTRAINT "revision_origin_check",
    ALTER COLUMN "origin" TYPE "revision_origin" USING "origin"::"revision_origin";
CREATE TRIGGER "revision_immutable" BEFORE UPDATE OF "number", "hash", "content", "origin", "created_at" OR DELETE ON "revision"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

DROP INDEX "search_entry_section_idx";
ALTER TABLE "search_entry"
    DROP CONSTRAINT "search_entry_kind_check",
    ALTER COLUMN "kind" TYPE "entry_kind" USING "kind"::"entry_kind";
CREATE INDEX "search_entry_section_idx" ON "search_entry" USING GIN ("vector") WITH (fastupdate = off)
    WHERE "kind" IN ('article', 'section');

-- As before, but "difficulty" has the numbers by which first attempts show how hard an item is
-- (src/domain/item/difficulty.ts): from so many attempts on, the mean score, drawn towards "mean" as if by "weight" attempts.
CREATE OR REPLACE FUNCTION "apply_reviews"("learner" UUID, "applied" JSONB) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    "tried" INTEGER[];
    "judged" INTEGER[];
BEGIN
    INSERT INTO "review" ("learner_id", "objective", "day", "at", "grade", "question_id")
    SELECT "learner", next."objective", next."day", next."at", next."grade", next."question"
    FROM jsonb_to_recordset("applied"->'reviews')
        AS next ("objective" text, "day" date, "at" timestamptz, "grade" "grade", "question" uuid);

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
            "misconception" text, "certainty" "certainty", "on" date, "passed" int);
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

    WITH "counted" AS (
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
            )
        RETURNING "item_version_id", "attempts"
    )
    SELECT array_agg("item_version_id") INTO "judged"
    FROM "counted" WHERE "attempts" >= ("applied"->'difficulty'->>'attempts')::int;
    IF "judged" IS NOT NULL THEN
        UPDATE "item_version" SET "difficulty" = shown."difficulty"
        FROM jsonb_to_record("applied"->'difficulty')
            AS rule ("mean" float8, "weight" float8, "easy" float8, "medium" float8)
        CROSS JOIN "item_statistics" AS known
        CROSS JOIN LATERAL (
            SELECT (known."score_sum" + rule."mean" * rule."weight") / (known."attempts" + rule."weight") AS "success"
        ) AS expected
        CROSS JOIN LATERAL (
            SELECT (CASE WHEN "success" >= rule."easy" THEN 'easy' WHEN "success" >= rule."medium" THEN 'medium'
                ELSE 'hard' END)::"difficulty" AS "difficulty"
        ) AS shown
        WHERE "item_version"."id" = ANY ("judged") AND known."item_version_id" = "item_version"."id"
            AND "item_version"."difficulty" <> shown."difficulty";
    END IF;

    INSERT INTO "option_statistics" AS known ("item_version_id", "option", "chosen")
    SELECT next."version", "option", 1
    FROM jsonb_to_recordset("applied"->'attempts') AS next ("version" int, "chosen" text[])
    CROSS JOIN LATERAL unnest(next."chosen") AS "option"
    WHERE next."version" = ANY ("tried")
    ORDER BY next."version", "option"
    ON CONFLICT ("item_version_id", "option") DO UPDATE SET "chosen" = known."chosen" + 1;
END
$$;
