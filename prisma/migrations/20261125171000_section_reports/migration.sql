-- What a reader found wrong with a section of a guide, with the revision that they read. Kept once, and without them when they go.
CREATE TABLE "section_report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "learner_id" UUID,
    "article_slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "times" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "section_report_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "section_report_reason_check" CHECK ("reason" IN
        ('outdated', 'wrong', 'unclear', 'typo', 'broken-link', 'accessibility')),
    CONSTRAINT "section_report_text_check" CHECK (length("text") <= 2000),
    CONSTRAINT "section_report_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id")
        ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "section_report_article_slug_revision_fkey" FOREIGN KEY ("article_slug", "revision")
        REFERENCES "revision"("article_slug", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "section_report_key_key" ON "section_report"("key");

CREATE INDEX "section_report_learner_id_idx" ON "section_report"("learner_id");

CREATE INDEX "section_report_article_slug_revision_idx" ON "section_report"("article_slug", "revision");
