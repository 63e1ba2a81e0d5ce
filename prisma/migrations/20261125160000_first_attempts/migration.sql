-- Blocks of any form and difficulty read a section as one run.
CREATE INDEX "item_version_section_idx" ON "item_version"("article_slug", "section", "draw") WHERE "retired_at" IS NULL;

-- Hardly any question is hidden. Without the others the index is small, and nobody looks up in it which are not hidden.
DROP INDEX "block_question_reset_id_idx";
CREATE INDEX "block_question_reset_id_idx" ON "block_question"("reset_id") WHERE "reset_id" IS NOT NULL;

-- That somebody has tried an item outlives the question that a reset deleted, or their next answer would count as a first one.
-- question_id: null once the question is deleted; then nothing leads to an answer any more.
ALTER TABLE "attempt" ALTER COLUMN "question_id" DROP NOT NULL;
ALTER TABLE "attempt" DROP CONSTRAINT "attempt_question_id_fkey";
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_question_id_fkey" FOREIGN KEY ("question_id")
    REFERENCES "block_question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A deleted question looks for what hangs on it, in tables of everybody's answers.
CREATE INDEX "attempt_question_id_idx" ON "attempt"("question_id");
CREATE INDEX "review_question_id_idx" ON "review"("question_id");
CREATE INDEX "miss_question_id_idx" ON "miss"("question_id");
