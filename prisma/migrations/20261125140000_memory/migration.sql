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

-- A learner's wish: the share of what was learned that should still be known at a review.
ALTER TABLE "learner" ADD COLUMN "desired_retention" DOUBLE PRECISION NOT NULL DEFAULT 0.9;
ALTER TABLE "learner" ADD CONSTRAINT "learner_desired_retention_check"
    CHECK ("desired_retention" >= 0.7 AND "desired_retention" <= 0.97);

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
    "elapsed_ms_sum" BIGINT NOT NULL DEFAULT 0,
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
