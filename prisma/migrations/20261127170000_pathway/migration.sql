-- The pathway that readers follow, as the last import that proved it left it.
CREATE TABLE "pathway" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "pathway_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "pathway_single_check" CHECK ("id" = 1)
);
-- Files that were imported before this table was there are read once more.
UPDATE "content_state" SET "imported_from" = NULL;
