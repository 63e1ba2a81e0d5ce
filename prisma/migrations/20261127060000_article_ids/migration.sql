-- A guide keeps its id when its address changes. It is the slug that it was first published under; the identities of its
-- items begin with it, so that questions, their statistics and what learners answered outlive a new name.
ALTER TABLE "article" ADD COLUMN "id" TEXT;
UPDATE "article" SET "id" = "slug";
ALTER TABLE "article" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "article" ADD CONSTRAINT "article_id_check" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2})?$');
CREATE UNIQUE INDEX "article_id_key" ON "article"("id");
CREATE UNIQUE INDEX "article_id_slug_key" ON "article"("id", "slug");

-- An identity names its article, so that no article can take over another's item.
ALTER TABLE "item" ADD COLUMN "article_id" TEXT;
UPDATE "item" SET "article_id" = "article_slug";
ALTER TABLE "item" ALTER COLUMN "article_id" SET NOT NULL;
ALTER TABLE "item" DROP CONSTRAINT "item_identity_check";
ALTER TABLE "item" ADD CONSTRAINT "item_identity_check" CHECK (starts_with("identity", "article_id" || '/'));
ALTER TABLE "item" DROP CONSTRAINT "item_article_slug_fkey";
ALTER TABLE "item" ADD CONSTRAINT "item_article_id_article_slug_fkey" FOREIGN KEY ("article_id", "article_slug")
    REFERENCES "article"("id", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published stays as it was published; only the address that it is filed under follows its article.
DROP TRIGGER "revision_immutable" ON "revision";
CREATE TRIGGER "revision_immutable" BEFORE UPDATE OF "number", "hash", "content", "origin", "created_at" OR DELETE ON "revision"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Guides that had been withdrawn before this database was made, so that nobody takes their names for misspelt ones.
ALTER TABLE "content_state" ADD COLUMN "never_published" TEXT[] NOT NULL DEFAULT '{}';
