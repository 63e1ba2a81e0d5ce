CREATE TABLE "article" (
    "slug" TEXT NOT NULL,
    "current_number" INTEGER NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("slug"),
    CONSTRAINT "article_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

CREATE TABLE "revision" (
    "article_slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("article_slug", "number"),
    CONSTRAINT "revision_number_check" CHECK ("number" >= 1),
    CONSTRAINT "revision_origin_check" CHECK ("origin" IN ('file'))
);

CREATE TABLE "item" (
    "id" SERIAL NOT NULL,
    "identity" TEXT NOT NULL,
    "article_slug" TEXT NOT NULL,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id"),
    -- An identity names its article, so that no article can take over another's item.
    CONSTRAINT "item_identity_check" CHECK (starts_with("identity", "article_slug" || '/'))
);

CREATE TABLE "item_version" (
    "id" SERIAL NOT NULL,
    "item_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "objective" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "item_version_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "item_version_number_check" CHECK ("number" >= 1),
    CONSTRAINT "item_version_form_check"
        CHECK ("form" IN ('single-best-answer', 'multiple-response', 'ordering', 'numeric'))
);

CREATE TABLE "learner" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learner_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "block" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "learner_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "short_by" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "block_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "block_mode_check" CHECK ("mode" IN ('tutor', 'timed')),
    CONSTRAINT "block_deadline_check" CHECK (("mode" = 'timed') = ("deadline" IS NOT NULL)),
    CONSTRAINT "block_short_by_check" CHECK ("short_by" >= 0)
);

CREATE TABLE "block_question" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "block_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "item_version_id" INTEGER NOT NULL,

    CONSTRAINT "block_question_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "block_question_position_check" CHECK ("position" >= 1)
);

CREATE TABLE "response" (
    "id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "answer" JSONB NOT NULL,
    "certainty" TEXT,
    "elapsed_ms" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "body_hash" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("learner_id", "id"),
    CONSTRAINT "response_ordinal_check" CHECK ("ordinal" >= 1),
    -- In tutor mode the first answer is the only one, for its key has been shown.
    CONSTRAINT "response_tutor_check" CHECK ("mode" <> 'tutor' OR "ordinal" = 1),
    CONSTRAINT "response_certainty_check" CHECK ("certainty" IN ('sure', 'unsure', 'guess')),
    CONSTRAINT "response_elapsed_ms_check" CHECK ("elapsed_ms" >= 0),
    CONSTRAINT "response_score_check" CHECK ("score" >= 0 AND "score" <= 1)
);

CREATE TABLE "content_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "generation" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "content_state_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "content_state_single_check" CHECK ("id" = 1)
);

INSERT INTO "content_state" DEFAULT VALUES;

CREATE UNIQUE INDEX "article_slug_current_number_key" ON "article"("slug", "current_number");

CREATE UNIQUE INDEX "item_identity_key" ON "item"("identity");
CREATE INDEX "item_article_slug_idx" ON "item"("article_slug");

CREATE UNIQUE INDEX "item_version_item_id_number_key" ON "item_version"("item_id", "number");
-- An item has at most one live version.
CREATE UNIQUE INDEX "item_version_live_key" ON "item_version"("item_id") WHERE "retired_at" IS NULL;

CREATE UNIQUE INDEX "learner_token_hash_key" ON "learner"("token_hash");

CREATE UNIQUE INDEX "block_id_learner_id_mode_key" ON "block"("id", "learner_id", "mode");
CREATE INDEX "block_learner_id_idx" ON "block"("learner_id");

CREATE UNIQUE INDEX "block_question_block_id_position_key" ON "block_question"("block_id", "position");
CREATE UNIQUE INDEX "block_question_block_id_item_version_id_key" ON "block_question"("block_id", "item_version_id");
CREATE UNIQUE INDEX "block_question_id_block_id_key" ON "block_question"("id", "block_id");
CREATE INDEX "block_question_item_version_id_idx" ON "block_question"("item_version_id");

CREATE UNIQUE INDEX "response_question_id_ordinal_key" ON "response"("question_id", "ordinal");
CREATE INDEX "response_block_id_idx" ON "response"("block_id");

-- Deferred: an article and its first revision name each other and are written in one transaction.
ALTER TABLE "article" ADD CONSTRAINT "article_slug_current_number_fkey"
    FOREIGN KEY ("slug", "current_number") REFERENCES "revision"("article_slug", "number")
    ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "revision" ADD CONSTRAINT "revision_article_slug_fkey"
    FOREIGN KEY ("article_slug") REFERENCES "article"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "item" ADD CONSTRAINT "item_article_slug_fkey"
    FOREIGN KEY ("article_slug") REFERENCES "article"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "item_version" ADD CONSTRAINT "item_version_item_id_fkey"
    FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "block" ADD CONSTRAINT "block_learner_id_fkey"
    FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "block_question" ADD CONSTRAINT "block_question_block_id_fkey"
    FOREIGN KEY ("block_id") REFERENCES "block"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "block_question" ADD CONSTRAINT "block_question_item_version_id_fkey"
    FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A response belongs to its block's learner, has its block's mode, and answers one of its block's questions.
ALTER TABLE "response" ADD CONSTRAINT "response_block_id_learner_id_mode_fkey"
    FOREIGN KEY ("block_id", "learner_id", "mode") REFERENCES "block"("id", "learner_id", "mode")
    ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "response" ADD CONSTRAINT "response_question_id_block_id_fkey"
    FOREIGN KEY ("question_id", "block_id") REFERENCES "block_question"("id", "block_id")
    ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- What was published stays as it was published.
CREATE TRIGGER "revision_immutable" BEFORE UPDATE OR DELETE ON "revision"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "item_version_kept" BEFORE DELETE ON "item_version"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
-- What was answered stays as it was answered; it goes only with its learner.
CREATE TRIGGER "response_immutable" BEFORE UPDATE ON "response"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
