-- Which day a daily job last ran on, so that one of many servers runs it.
CREATE TABLE "job_run" (
    "job" TEXT NOT NULL,
    "ran_on" DATE NOT NULL,
    CONSTRAINT "job_run_pkey" PRIMARY KEY ("job")
);

-- Old blocks and learners are looked through from the oldest on, a page at a time.
CREATE INDEX "block_created_at_id_idx" ON "block"("created_at", "id");
CREATE INDEX "learner_created_at_id_idx" ON "learner"("created_at", "id");
