-- Figures of items are counted by a job from first attempts before feedback.

-- CreateTable
CREATE TABLE "counted_learner" (
    "learner_id" UUID NOT NULL,
    "rule" INTEGER NOT NULL,
    "review_state_version" INTEGER NOT NULL,
    "versions" JSONB NOT NULL,
    "own" JSONB NOT NULL,

    CONSTRAINT "counted_learner_pkey" PRIMARY KEY ("learner_id")
);

-- CreateTable
CREATE TABLE "tally_correction" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "subject" TEXT NOT NULL,
    "tally" JSONB NOT NULL,

    CONSTRAINT "tally_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version_tally" (
    "item_version_id" INTEGER NOT NULL,
    "tally" JSONB NOT NULL,
    "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "version_tally_pkey" PRIMARY KEY ("item_version_id")
);

-- CreateTable
CREATE TABLE "statistics_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "learners" JSONB NOT NULL DEFAULT '{}',
    "summary" JSONB,
    "counted_at" TIMESTAMPTZ(3),

    CONSTRAINT "statistics_state_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "statistics_state_id_check" CHECK ("id" = 1)
);

-- AddForeignKey
ALTER TABLE "counted_learner" ADD CONSTRAINT "counted_learner_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_tally" ADD CONSTRAINT "version_tally_item_version_id_fkey" FOREIGN KEY ("item_version_id") REFERENCES "item_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A learner who goes, by whatever statement, takes along what they had added: one row a version, with nothing that says whose it
-- was.
CREATE FUNCTION "correct_tallies"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "tally_correction" ("subject", "tally")
    SELECT "key", "value" FROM jsonb_each(OLD."versions")
    UNION ALL SELECT '', OLD."own" WHERE OLD."own" <> '{}';
    RETURN NULL;
END
$$;
CREATE TRIGGER "counted_learner_deleted" AFTER DELETE ON "counted_learner"
    FOR EACH ROW EXECUTE FUNCTION "correct_tallies"();
