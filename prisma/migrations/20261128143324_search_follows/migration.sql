-- AlterTable
ALTER TABLE "article" ADD COLUMN     "indexed_number" INTEGER;

-- What search finds already was indexed when it was published.
UPDATE "article" SET "indexed_number" = "current_number" WHERE EXISTS (SELECT FROM "search_entry" WHERE "article_slug" = "article"."slug");
