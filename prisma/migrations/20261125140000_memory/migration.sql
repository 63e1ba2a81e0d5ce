-- The decision case joins the forms.
ALTER TABLE "item_version" DROP CONSTRAINT "item_version_form_check";
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_form_check"
    CHECK ("form" IN ('single-best-answer', 'multiple-response', 'ordering', 'numeric', 'decision-case'));

-- What choosing needs of a version, so that it is found by an index alone.
-- article_slug: of its item. model: the item model, or null. draw: 0 to just under 1, from the identity's hash.
-- red_on: the first day on which one of its facts has gone unchecked for twice its interval.
ALTER TABLE "item_version" ADD COLUMN "article_slug" TEXT;
UPDATE "item_version" SET "article_slug" = "item"."article_slug" FROM "item" WHERE "item"."id" = "item_version"."item_id";
ALTER TABLE "item_version" ALTER COLUMN "article_slug" SET NOT NULL;
ALTER TABLE "item_version" ADD COLUMN "model" TEXT;
ALTER TABLE "item_version" ADD COLUMN "draw" DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE "item_version" ADD COLUMN "red_on" DATE;
-- changed_facts: set with retired_at: which of its facts had changed, before and after. Null: none, only the item's words.
ALTER TABLE "item_version" ADD COLUMN "changed_facts" JSONB;
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_changed_facts_check"
    CHECK ("changed_facts" IS NULL OR "retired_at" IS NOT NULL);
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_draw_check" CHECK ("draw" >= 0 AND "draw" < 1);

-- Versions that were published before these columns were there; what publishing would have written (see src/data/apply-plan.ts).
UPDATE "item_version" SET
    "model" = "content"->'origin'->>'model',
    "draw" = ('x' || left(encode(sha256(convert_to(jsonb_build_array("content"->>'identity')::text, 'UTF8')), 'hex'), 13))
        ::bit(52)::bigint / 4503599627370496.0::double precision,
    "red_on" = (
        SELECT min((source->>'checked')::date + 1 + 2 * CASE fact->>'volatility'
            WHEN 'very-high' THEN 30 WHEN 'high' THEN 90 WHEN 'medium' THEN 180 ELSE 365 END)
        FROM "article"
        JOIN "revision" ON "revision"."article_slug" = "article"."slug" AND "revision"."number" = "article"."current_number"
        CROSS JOIN jsonb_array_elements("revision"."content"->'facts') AS fact
        JOIN jsonb_array_elements("revision"."content"->'sources') AS source ON source->>'id' = fact->>'source'
        JOIN jsonb_array_elements("item_version"."content"->'facts') AS rests ON rests->>'id' = fact->>'id'
        WHERE "article"."slug" = "item_version"."article_slug"
    );

-- A learner's wish: the share of what was learned that should still be known at a review.
ALTER TABLE "learner" ADD COLUMN "desired_retention" DOUBLE PRECISION NOT NULL DEFAULT 0.9;
ALTER TABLE "learner" ADD CONSTRAINT "learner_desired_retention_check"
    CHECK ("desired_retention" >= 0.7 AND "desired_retention" <= 0.97);

-- Raised whenever what a learner remembers is written, so that nothing is learned on top of an old state.
ALTER TABLE "learner" ADD COLUMN "memory_version" INTEGER NOT NULL DEFAULT 0;

-- How well it was known, settled with the answer: replaying the answers gives the same cards. Answers from before there was
-- a memory get theirs from their score; a generated column, made plain at once, because answers are never updated.
ALTER TABLE "response" ADD COLUMN "grade" TEXT NOT NULL
    GENERATED ALWAYS AS (CASE WHEN "score" = 1 THEN 'good' ELSE 'again' END) STORED;
ALTER TABLE "response" ALTER COLUMN "grade" DROP EXPRESSION;
ALTER TABLE "response" ADD CONSTRAINT "response_grade_check" CHECK ("grade" IN ('again', 'hard', 'good', 'easy'));

-- A reset hides blocks, and what was learned in them, until it is undone or thirty days have passed.
CREATE TABLE "reset" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "learner_id" UUID NOT NULL,
    "article_slug" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reset_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "reset_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "reset_learner_id_idx" ON "reset"("learner_id");

-- share_id: whoever has it may answer the same items. settled_at: when a timed block's answers entered memory.
-- left_out: items kept out because a fact was red. replaced: items of a shared block that stand in for retired ones.
ALTER TABLE "block" ADD COLUMN "share_id" UUID;
ALTER TABLE "block" ADD COLUMN "settled_at" TIMESTAMPTZ(3);
ALTER TABLE "block" ADD COLUMN "left_out" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "block" ADD COLUMN "replaced" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "block" ADD CONSTRAINT "block_left_out_check" CHECK ("left_out" >= 0 AND "replaced" >= 0);
-- Timed blocks that memory has still to take in; ended tutor blocks are no part of it.
CREATE INDEX "block_unsettled_idx" ON "block"("learner_id", "deadline") WHERE "settled_at" IS NULL AND "deadline" IS NOT NULL;
CREATE UNIQUE INDEX "block_share_id_key" ON "block"("share_id");

-- A question is hidden by a reset, not the block: a block may span several articles.
ALTER TABLE "block_question" ADD COLUMN "reset_id" UUID;
ALTER TABLE "block_question" ADD CONSTRAINT "block_question_reset_id_fkey" FOREIGN KEY ("reset_id")
    REFERENCES "reset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "block_question_reset_id_idx" ON "block_question"("reset_id");

-- What a learner notes on a question of a block.
CREATE TABLE "mark" (
    "question_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "struck" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mark_pkey" PRIMARY KEY ("question_id"),
    CONSTRAINT "mark_note_check" CHECK (length("note") <= 2000),
    CONSTRAINT "mark_question_id_fkey" FOREIGN KEY ("question_id", "block_id")
        REFERENCES "block_question"("id", "block_id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What a learner found wrong with an item. Kept once, and kept when the learner goes (without them).
CREATE TABLE "report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "learner_id" UUID,
    "item_version_id" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "report_reason_check" CHECK ("reason" IN
        ('wrong-key', 'more-than-one-correct', 'outdated', 'unclear', 'typo', 'accessibility')),
    CONSTRAINT "report_text_check" CHECK (length("text") <= 2000),
    CONSTRAINT "report_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "report_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id")
        ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "report_once_key" ON "report"("learner_id", "item_version_id", "reason");

-- The log that memory is made of: the first answer of a day to an objective. Cards are its replay.
CREATE TABLE "review" (
    "learner_id" UUID NOT NULL,
    "objective" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "grade" TEXT NOT NULL,
    "question_id" UUID NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("learner_id", "objective", "day"),
    CONSTRAINT "review_grade_check" CHECK ("grade" IN ('again', 'hard', 'good', 'easy')),
    CONSTRAINT "review_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "review_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "block_question"("id")
        ON DELETE CASCADE ON UPDATE CASCADE
);

-- state: the scheduler's card (ts-fsrs). due: when it should be met again; a changed fact makes it due at once.
CREATE TABLE "card" (
    "learner_id" UUID NOT NULL,
    "objective" TEXT NOT NULL,
    "article_slug" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_pkey" PRIMARY KEY ("learner_id", "objective"),
    CONSTRAINT "card_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "card_learner_id_due_idx" ON "card"("learner_id", "due");

-- A miss, to be met again by a fresh sibling after two and after seven days.
CREATE TABLE "miss" (
    "learner_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "objective" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "misconception" TEXT,
    "certainty" TEXT,
    "retest_on" DATE,
    "retests_passed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "miss_pkey" PRIMARY KEY ("learner_id", "question_id"),
    CONSTRAINT "miss_retests_passed_check" CHECK ("retests_passed" BETWEEN 0 AND 2),
    CONSTRAINT "miss_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "block_question"("id")
        ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "miss_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "miss_learner_id_retest_on_idx" ON "miss"("learner_id", "retest_on");

-- First attempts only, one for each learner and item version.
CREATE TABLE "attempt" (
    "learner_id" UUID NOT NULL,
    "item_version_id" INTEGER NOT NULL,
    "question_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("learner_id", "item_version_id"),
    CONSTRAINT "attempt_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "attempt_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "block_question"("id")
        ON DELETE CASCADE ON UPDATE CASCADE
);

-- Sums over first attempts, from which facility, corrected point-biserial and distractor shares follow.
-- They hold no learner and stay when one goes.
CREATE TABLE "item_statistics" (
    "item_version_id" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "score_sum" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "score_squares" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "elapsed_counts" INTEGER[] NOT NULL DEFAULT '{}',
    "rest_attempts" INTEGER NOT NULL DEFAULT 0,
    "rest_sum" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rest_squares" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rest_score_sum" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rest_score_squares" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rest_products" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "item_statistics_pkey" PRIMARY KEY ("item_version_id"),
    CONSTRAINT "item_statistics_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id")
        ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "option_statistics" (
    "item_version_id" INTEGER NOT NULL,
    "option" TEXT NOT NULL,
    "chosen" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "option_statistics_pkey" PRIMARY KEY ("item_version_id", "option"),
    CONSTRAINT "option_statistics_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id")
        ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Writes what answers have taught, as src/data/learn-from-answers.ts has decided it. A function, because every answer pays for
-- it: its plans are made once for a connection, where a statement of the same length is planned with each answer.
-- Rows that learners share are locked in the order of the versions, so that no two transactions wait for each other.
CREATE FUNCTION "teach"("pupil" UUID, "lesson" JSONB) RETURNS void LANGUAGE plpgsql AS $$
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
    SELECT array_agg("item_version_id") INTO "tried" FROM "new";
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

-- "This changed on …": told to everyone who answered an item whose fact changed or went.
-- new_version_id: null where the item was retired without a successor.
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "learner_id" UUID NOT NULL,
    "old_version_id" INTEGER NOT NULL,
    "new_version_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "notice_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "notice_old_version_id_fkey" FOREIGN KEY ("old_version_id") REFERENCES "item_version"("id")
        ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "notice_new_version_id_fkey" FOREIGN KEY ("new_version_id") REFERENCES "item_version"("id")
        ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "notice_once_key" ON "notice"("learner_id", "old_version_id");

-- How hard an item is taken to be: told by its form and origin until thirty first attempts have shown it.
ALTER TABLE "item_version" ADD COLUMN "difficulty" TEXT NOT NULL DEFAULT 'medium';
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_difficulty_check" CHECK ("difficulty" IN ('easy', 'medium', 'hard'));
UPDATE "item_version" SET
    "difficulty" = CASE
        WHEN "form" IN ('multiple-response', 'ordering', 'decision-case') THEN 'hard'
        WHEN "form" = 'single-best-answer' AND "model" IS NOT NULL THEN 'easy'
        ELSE 'medium' END;

-- Blocks are drawn by these alone: a pile in the order of its draw points, the siblings of an objective, what goes red.
CREATE INDEX "item_version_pile_idx"
    ON "item_version"("article_slug", "section", "form", "difficulty", "draw") WHERE "retired_at" IS NULL;
CREATE INDEX "item_version_objective_idx" ON "item_version"("objective", "draw") WHERE "retired_at" IS NULL;
CREATE INDEX "item_version_red_on_idx" ON "item_version"("red_on") WHERE "retired_at" IS NULL AND "red_on" IS NOT NULL;

-- How many live items there are of a kind in a section, and over all sections of a guide ("section" is then empty), so that
-- nothing is ever counted one by one.
CREATE TABLE "pile" (
    "article_slug" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "difficulty" TEXT NOT NULL,
    "items" INTEGER NOT NULL,

    CONSTRAINT "pile_pkey" PRIMARY KEY ("article_slug", "section", "form", "difficulty"),
    CONSTRAINT "pile_items_check" CHECK ("items" >= 0)
);
CREATE INDEX "pile_guide_idx" ON "pile"("article_slug", "form", "difficulty", "items") WHERE "section" = '';

-- The piles follow the items by themselves, whoever writes those.
CREATE FUNCTION "add_to_piles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "pile" AS p ("article_slug", "section", "form", "difficulty", "items")
    SELECT "article_slug", COALESCE("section", ''), "form", "difficulty", count(*)
    FROM "added" WHERE "retired_at" IS NULL
    GROUP BY "article_slug", "form", "difficulty", GROUPING SETS (("section"), ()) ORDER BY 1, 2, 3, 4
    ON CONFLICT ("article_slug", "section", "form", "difficulty") DO UPDATE SET "items" = p."items" + EXCLUDED."items";
    RETURN NULL;
END
$$;
CREATE FUNCTION "move_between_piles"() RETURNS trigger LANGUAGE plpgsql AS $$
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
        UPDATE "pile" SET "items" = "items" + moved.n
        WHERE "article_slug" = moved."article_slug" AND "section" = moved."section"
            AND "form" = moved."form" AND "difficulty" = moved."difficulty";
        IF NOT FOUND THEN
            INSERT INTO "pile" VALUES (moved."article_slug", moved."section", moved."form", moved."difficulty", moved.n);
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;
CREATE TRIGGER "item_version_added" AFTER INSERT ON "item_version"
    REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "add_to_piles"();
CREATE TRIGGER "item_version_moved" AFTER UPDATE ON "item_version"
    REFERENCING OLD TABLE AS "taken" NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "move_between_piles"();
INSERT INTO "pile"
SELECT "article_slug", COALESCE("section", ''), "form", "difficulty", count(*) FROM "item_version" WHERE "retired_at" IS NULL
GROUP BY "article_slug", "form", "difficulty", GROUPING SETS (("section"), ());

-- From thirty first attempts on, the share of marks decides, drawn towards 0.7 by ten attempts' weight.
CREATE FUNCTION "regrade"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    facility CONSTANT DOUBLE PRECISION := (NEW."score_sum" + 7) / (NEW."attempts" + 10);
    shown CONSTANT TEXT := CASE WHEN facility >= 0.8 THEN 'easy' WHEN facility >= 0.55 THEN 'medium' ELSE 'hard' END;
BEGIN
    UPDATE "item_version" SET "difficulty" = shown WHERE "id" = NEW."item_version_id" AND "difficulty" <> shown;
    RETURN NULL;
END
$$;
CREATE TRIGGER "item_statistics_regrade" AFTER INSERT OR UPDATE ON "item_statistics"
    FOR EACH ROW WHEN (NEW."attempts" >= 30) EXECUTE FUNCTION "regrade"();
