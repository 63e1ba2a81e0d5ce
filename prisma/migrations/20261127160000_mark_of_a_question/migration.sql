-- The schema has asked for it from the first: a question of a block has one mark.
-- CreateIndex
CREATE UNIQUE INDEX "mark_question_id_block_id_key" ON "mark"("question_id", "block_id");
