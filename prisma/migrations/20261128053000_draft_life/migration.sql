-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "draft_id" UUID;

-- CreateIndex
CREATE INDEX "revision_draft_id_idx" ON "revision"("draft_id");

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A draft and the revisions that it published were written in one transaction, with one time.
UPDATE "revision" r SET "draft_id" = d."id" FROM "draft" d
WHERE d."state" = 'published' AND d."published_at" = r."created_at" AND r."origin" <> 'restored';

-- CreateTable
CREATE TABLE "draft_preview" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "draft_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_preview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_preview_token_hash_key" ON "draft_preview"("token_hash");

-- CreateIndex
CREATE INDEX "draft_preview_draft_id_idx" ON "draft_preview"("draft_id");

-- AddForeignKey
ALTER TABLE "draft_preview" ADD CONSTRAINT "draft_preview_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_preview" ADD CONSTRAINT "draft_preview_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "article_act" JSONB,
ADD COLUMN     "former_names" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- A save stays as it was. Its path follows the folder of its article, which can get another name.
DROP TRIGGER draft_save_immutable ON draft_save;
CREATE TRIGGER draft_save_immutable BEFORE UPDATE OF "draft_id", "number", "id", "text", "author_id", "at" OR DELETE ON draft_save
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
