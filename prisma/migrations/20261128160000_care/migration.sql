-- Jobs are rows that servers take, and pages of others are looked at.
-- A job that ran on a day is due on the next one. "job_run" stays for servers of the version before, and goes with the next.
CREATE TABLE "job" (
    "name" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "leased_by" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "succeeded_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "job_pkey" PRIMARY KEY ("name")
);
INSERT INTO "job" ("name", "due_at", "succeeded_at")
SELECT "job", ("ran_on" + 1)::timestamp AT TIME ZONE 'UTC', "ran_on"::timestamp AT TIME ZONE 'UTC' FROM "job_run";

-- CreateTable
CREATE TABLE "outside_page" (
    "url" TEXT NOT NULL,
    "articles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "looked_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "failed_on" DATE,
    "failed_last_on" DATE,
    "read_at" TIMESTAMPTZ(3),
    "etag" TEXT,
    "modified" TEXT,
    "claims_hash" TEXT,
    "fingerprint" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "facts" JSONB,

    CONSTRAINT "outside_page_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "watch_task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "url" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "now" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "settlement" TEXT,
    "reason" TEXT,
    "draft_id" UUID,
    "settled_by" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "watch_task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "watch_task_url_idx" ON "watch_task"("url");

-- CreateIndex
CREATE INDEX "watch_task_draft_id_idx" ON "watch_task"("draft_id");

-- CreateIndex
CREATE INDEX "watch_task_settled_by_idx" ON "watch_task"("settled_by");

-- AddForeignKey
ALTER TABLE "watch_task" ADD CONSTRAINT "watch_task_url_fkey" FOREIGN KEY ("url") REFERENCES "outside_page"("url") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_task" ADD CONSTRAINT "watch_task_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_task" ADD CONSTRAINT "watch_task_settled_by_fkey" FOREIGN KEY ("settled_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "job" ADD CONSTRAINT "job_lease_check" CHECK (("leased_by" IS NULL) = ("leased_until" IS NULL));

ALTER TABLE "outside_page"
  ADD CONSTRAINT "outside_page_failed_check" CHECK (("failed_on" IS NULL) = ("failed_last_on" IS NULL) AND "failed_on" <= "failed_last_on"),
  ADD CONSTRAINT "outside_page_read_check" CHECK (("facts" IS NULL) = ("read_at" IS NULL));

-- What a person settled names them; what lapsed names nobody. A page has one open task for a fact.
ALTER TABLE "watch_task" ADD CONSTRAINT "watch_task_settled_check" CHECK (
  CASE "settlement"
    WHEN 'draft' THEN "draft_id" IS NOT NULL AND "settled_by" IS NOT NULL
    WHEN 'dismissed' THEN length(trim("reason")) >= 10 AND "settled_by" IS NOT NULL
    WHEN 'lapsed' THEN "settled_by" IS NULL
    ELSE "settlement" IS NULL AND "settled_by" IS NULL
  END
  AND ("settlement" IS NULL) = ("settled_at" IS NULL)
);
CREATE UNIQUE INDEX "watch_task_open_key" ON "watch_task"("url", "fact") WHERE "settlement" IS NULL;
