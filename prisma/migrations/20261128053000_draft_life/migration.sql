-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "draft_id" UUID;

-- CreateIndex
CREATE INDEX "revision_draft_id_idx" ON "revision"("draft_id");

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A draft and the revisions that it published were written in one transaction, with one time.
UPDATE "revision" r SET "draft_id" = d."id" FROM "draft" d
WHERE d."state" = 'published' AND d."published_at" = r."created_at" AND r."origin" <> 'restored';
