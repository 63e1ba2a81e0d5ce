-- Answers that nobody can have read the question for enter no figure (src/domain/review/time-on-task.ts decides; docs/decisions).

-- busy_until: until when a learner's time went into answers that were recorded.
ALTER TABLE "learner" ADD COLUMN "busy_until" TIMESTAMPTZ(3);

-- time_on_task_ms: over all answers to the question until this one, as far as the server can have measured it.
-- rapid_guess: too fast for anybody to have read the question.
ALTER TABLE "response" ADD COLUMN "time_on_task_ms" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "response" ADD COLUMN "rapid_guess" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "response" ADD CONSTRAINT "response_time_on_task_ms_check" CHECK ("time_on_task_ms" >= 0);

-- Answers from before are judged by the rule as it is on this day. They keep all that they were recorded with.
ALTER TABLE "response" DISABLE TRIGGER "response_immutable";
DO $$
DECLARE
    answered RECORD;
    since TIMESTAMPTZ;
    worked INTEGER;
BEGIN
    FOR answered IN
        SELECT r."learner_id", r."id", r."question_id", r."ordinal", r."elapsed_ms", r."created_at", b."created_at" AS "begun",
               r."learner_id" IS DISTINCT FROM lag(r."learner_id") OVER "sent" AS "first"
        FROM "response" r JOIN "block" b ON b."id" = r."block_id"
        WINDOW "sent" AS (ORDER BY r."learner_id", r."created_at", r."question_id", r."ordinal")
        ORDER BY r."learner_id", r."created_at", r."question_id", r."ordinal"
    LOOP
        IF answered."first" THEN
            since := answered."begun";
        END IF;
        since := GREATEST(since, answered."begun");
        worked := LEAST(
            answered."elapsed_ms",
            GREATEST(0, round(extract(epoch FROM answered."created_at" - since) * 1000))
        )::int;
        since := since + worked * INTERVAL '1 millisecond';
        UPDATE "response" SET "time_on_task_ms" = worked + COALESCE((
            SELECT max("time_on_task_ms") FROM "response"
            WHERE "question_id" = answered."question_id" AND "ordinal" < answered."ordinal"
        ), 0)
        WHERE "learner_id" = answered."learner_id" AND "id" = answered."id";
        UPDATE "learner" SET "busy_until" = since WHERE "id" = answered."learner_id";
    END LOOP;
END
$$;
UPDATE "response" SET "rapid_guess" = "time_on_task_ms" < "threshold"."ms"
FROM "block_question" q
JOIN LATERAL (
    SELECT LEAST(10000, GREATEST(3000, 60 * COALESCE(sum(
        array_length(regexp_split_to_array(btrim("text" #>> '{}', E' \n\t'), '\s+'), 1)
    ), 0))) AS "ms"
    FROM "item_version" v
    CROSS JOIN LATERAL (
        SELECT jsonb_path_query(v."content", '$.stem') AS "text"
        UNION ALL SELECT jsonb_path_query(v."content", '$.options[*].text')
        UNION ALL SELECT jsonb_path_query(v."content", '$.parts[*].stem')
        UNION ALL SELECT jsonb_path_query(v."content", '$.parts[*].options[*].text')
    ) AS "read"
    WHERE v."id" = q."item_version_id"
) AS "threshold" ON true
WHERE q."id" = "response"."question_id";
ALTER TABLE "response" ENABLE TRIGGER "response_immutable";
ALTER TABLE "response" ALTER COLUMN "time_on_task_ms" DROP DEFAULT;
ALTER TABLE "response" ALTER COLUMN "rapid_guess" DROP DEFAULT;

-- The figures lose what rapid guesses brought, and count time on task instead of what the client said. They are not counted
-- anew: sums keep what learners brought who are gone. Of an attempt whose question a reset deleted, the answer is gone too.
CREATE TEMPORARY TABLE "counted" AS
SELECT a."item_version_id", q."block_id", b."settled_at" IS NOT NULL AS "settled", r."answer", r."score", r."rapid_guess",
    CASE WHEN r."elapsed_ms" < 1000 THEN 1 ELSE LEAST(23, 2 + floor(2 * log(2, r."elapsed_ms" / 1000.0)))::int END AS "old_class",
    CASE WHEN r."time_on_task_ms" < 1000 THEN 1
        ELSE LEAST(23, 2 + floor(2 * log(2, r."time_on_task_ms" / 1000.0)))::int END AS "new_class",
    a."question_id"
FROM "attempt" a
JOIN "block_question" q ON q."id" = a."question_id"
JOIN "block" b ON b."id" = q."block_id"
CROSS JOIN LATERAL (
    SELECT * FROM "response" WHERE "question_id" = q."id" ORDER BY "ordinal" DESC LIMIT 1
) r;
CREATE INDEX "counted_version_idx" ON "counted"("item_version_id");
ANALYZE "counted";

UPDATE "item_statistics" s SET
    "attempts" = s."attempts" - d."rapid",
    "score_sum" = s."score_sum" - d."score_sum",
    "score_squares" = s."score_squares" - d."score_squares",
    "elapsed_counts" = (
        SELECT array_agg(GREATEST(0, "count" + COALESCE((d."moved"->>("class"::text))::int, 0)) ORDER BY "class")
        FROM unnest(s."elapsed_counts") WITH ORDINALITY AS "counts" ("count", "class")
    )
FROM (
    SELECT "item_version_id", count(*) FILTER (WHERE "rapid_guess") AS "rapid",
        COALESCE(sum("score") FILTER (WHERE "rapid_guess"), 0) AS "score_sum",
        COALESCE(sum("score" * "score") FILTER (WHERE "rapid_guess"), 0) AS "score_squares",
        (
            SELECT jsonb_object_agg("class", "n") FROM (
                SELECT "class", sum("n") AS "n" FROM (
                    SELECT "old_class" AS "class", -1 AS "n" FROM "counted" c WHERE c."item_version_id" = "all"."item_version_id"
                    UNION ALL
                    SELECT "new_class", 1 FROM "counted" c
                    WHERE c."item_version_id" = "all"."item_version_id" AND NOT c."rapid_guess"
                ) AS "both" GROUP BY "class"
            ) AS "sums"
        ) AS "moved"
    FROM "counted" AS "all" GROUP BY "item_version_id"
) d
WHERE s."item_version_id" = d."item_version_id";

UPDATE "option_statistics" s SET "chosen" = s."chosen" - d."n"
FROM (
    SELECT c."item_version_id", "option", count(*) AS "n"
    FROM "counted" c
    CROSS JOIN LATERAL (
        SELECT c."answer"->>'option' AS "option" WHERE c."answer" ? 'option'
        UNION SELECT jsonb_path_query(c."answer", '$.options[*]') #>> '{}'
        UNION SELECT jsonb_path_query(c."answer", '$.parts[*].options[*]') #>> '{}'
    ) AS "chosen"
    WHERE c."rapid_guess" GROUP BY 1, 2
) d
WHERE s."item_version_id" = d."item_version_id" AND s."option" = d."option";

-- The rest of a block is the mean of the other answers: without rapid guesses another one.
WITH "last" AS (
    SELECT q."id" AS "question_id", q."block_id", r."score", r."rapid_guess"
    FROM "block_question" q
    JOIN "block" b ON b."id" = q."block_id" AND b."settled_at" IS NOT NULL
    CROSS JOIN LATERAL (SELECT "score", "rapid_guess" FROM "response" WHERE "question_id" = q."id" ORDER BY "ordinal" DESC LIMIT 1) r
), "rested" AS (
    SELECT "question_id", "score",
        (sum("score") OVER "all" - "score") / NULLIF(count(*) OVER "all" - 1, 0) AS "before",
        CASE WHEN NOT "rapid_guess" THEN
            (sum("score") FILTER (WHERE NOT "rapid_guess") OVER "all" - "score")
            / NULLIF(count(*) FILTER (WHERE NOT "rapid_guess") OVER "all" - 1, 0)
        END AS "after",
        bool_or("rapid_guess") OVER "all" AS "touched"
    FROM "last" WINDOW "all" AS (PARTITION BY "block_id")
), "moves" AS (
    SELECT c."item_version_id", -1 AS "sign", r."before" AS "rest", r."score"
    FROM "rested" r JOIN "counted" c ON c."question_id" = r."question_id" WHERE r."touched" AND r."before" IS NOT NULL
    UNION ALL
    SELECT c."item_version_id", 1, r."after", r."score"
    FROM "rested" r JOIN "counted" c ON c."question_id" = r."question_id" WHERE r."touched" AND r."after" IS NOT NULL
), "sums" AS (
    SELECT "item_version_id", sum("sign") AS "n", sum("sign" * "rest") AS "rest", sum("sign" * "rest" * "rest") AS "squares",
        sum("sign" * "score") AS "scores", sum("sign" * "score" * "score") AS "score_squares", sum("sign" * "score" * "rest") AS "products"
    FROM "moves" GROUP BY "item_version_id"
)
UPDATE "item_statistics" s SET
    "rest_attempts" = s."rest_attempts" + d."n",
    "rest_sum" = s."rest_sum" + d."rest",
    "rest_squares" = s."rest_squares" + d."squares",
    "rest_score_sum" = s."rest_score_sum" + d."scores",
    "rest_score_squares" = s."rest_score_squares" + d."score_squares",
    "rest_products" = s."rest_products" + d."products"
FROM "sums" d WHERE d."item_version_id" = s."item_version_id";
DROP TABLE "counted";

-- Where fewer than thirty remain, form and origin decide again (src/domain/question/difficulty.ts).
UPDATE "item_version" v SET "difficulty" = d."likely"
FROM (
    SELECT "id", CASE
        WHEN "form" IN ('multiple-response', 'ordering', 'decision-case') THEN 'hard'
        WHEN "form" = 'single-best-answer' AND "model" IS NOT NULL THEN 'easy'
        ELSE 'medium' END AS "likely"
    FROM "item_version"
) d, "item_statistics" s
WHERE d."id" = v."id" AND s."item_version_id" = v."id" AND s."attempts" < 30 AND v."difficulty" <> d."likely";

-- As before, but a rapid guess is only remembered as the first attempt, and enters no sum.
CREATE OR REPLACE FUNCTION "teach"("pupil" UUID, "lesson" JSONB) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    "tried" INTEGER[];
BEGIN
    INSERT INTO "review" ("learner_id", "objective", "day", "at", "grade", "question_id")
    SELECT "pupil", next."objective", next."day", next."at", next."grade", next."question"
    FROM jsonb_to_recordset("lesson"->'reviews')
        AS next ("objective" text, "day" date, "at" timestamptz, "grade" text, "question" uuid);

    INSERT INTO "card" ("learner_id", "objective", "article_slug", "section", "state", "due")
    SELECT "pupil", next."objective", next."article", next."section", next."state", next."due"
    FROM jsonb_to_recordset("lesson"->'cards')
        AS next ("objective" text, "article" text, "section" text, "state" jsonb, "due" timestamptz)
    ON CONFLICT ("learner_id", "objective") DO UPDATE SET "article_slug" = EXCLUDED."article_slug",
        "section" = EXCLUDED."section", "state" = EXCLUDED."state", "due" = EXCLUDED."due";

    IF jsonb_array_length("lesson"->'retests') > 0 THEN
        UPDATE "miss" SET "retest_on" = next."on", "retests_passed" = next."passed"
        FROM jsonb_to_recordset("lesson"->'retests') AS next ("objective" text, "on" date, "passed" int)
        WHERE "miss"."learner_id" = "pupil" AND "miss"."objective" = next."objective" AND "miss"."retest_on" IS NOT NULL;
    END IF;

    IF jsonb_array_length("lesson"->'misses') > 0 THEN
        INSERT INTO "miss" ("learner_id", "question_id", "objective", "at", "misconception", "certainty", "retest_on",
                            "retests_passed")
        SELECT "pupil", next."question", next."objective", next."at", next."misconception", next."certainty", next."on",
               next."passed"
        FROM jsonb_to_recordset("lesson"->'misses') AS next ("question" uuid, "objective" text, "at" timestamptz,
            "misconception" text, "certainty" text, "on" date, "passed" int);
    END IF;

    WITH "new" AS (
        INSERT INTO "attempt" ("learner_id", "item_version_id", "question_id", "at")
        SELECT "pupil", next."version", next."question", next."at"
        FROM jsonb_to_recordset("lesson"->'attempts') AS next ("version" int, "question" uuid, "at" timestamptz)
        ON CONFLICT DO NOTHING
        RETURNING "item_version_id"
    )
    SELECT array_agg("item_version_id") INTO "tried"
    FROM "new"
    JOIN jsonb_to_recordset("lesson"->'attempts') AS next ("version" int, "rapid" boolean)
        ON next."version" = "new"."item_version_id" AND NOT next."rapid";
    IF "tried" IS NULL THEN
        RETURN;
    END IF;

    INSERT INTO "item_statistics" AS known ("item_version_id", "attempts", "score_sum", "score_squares", "elapsed_counts")
    SELECT next."version", 1, next."score", next."score" * next."score", next."elapsed"
    FROM jsonb_to_recordset("lesson"->'attempts') AS next ("version" int, "score" float8, "elapsed" int[])
    WHERE next."version" = ANY ("tried")
    ORDER BY next."version"
    ON CONFLICT ("item_version_id") DO UPDATE SET
        "attempts" = known."attempts" + 1,
        "score_sum" = known."score_sum" + EXCLUDED."score_sum",
        "score_squares" = known."score_squares" + EXCLUDED."score_squares",
        "elapsed_counts" = (
            SELECT array_agg(COALESCE("before", 0) + "more" ORDER BY "place")
            FROM unnest(known."elapsed_counts", EXCLUDED."elapsed_counts")
                WITH ORDINALITY AS "counts" ("before", "more", "place")
        );

    INSERT INTO "option_statistics" AS known ("item_version_id", "option", "chosen")
    SELECT next."version", "option", 1
    FROM jsonb_to_recordset("lesson"->'attempts') AS next ("version" int, "chosen" text[])
    CROSS JOIN LATERAL unnest(next."chosen") AS "option"
    WHERE next."version" = ANY ("tried")
    ORDER BY next."version", "option"
    ON CONFLICT ("item_version_id", "option") DO UPDATE SET "chosen" = known."chosen" + 1;
END
$$;
