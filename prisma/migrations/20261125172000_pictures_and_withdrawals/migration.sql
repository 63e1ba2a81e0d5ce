-- What a link to a guide shows where people share it; made anew for each revision.
CREATE TABLE "picture" (
    "article_slug" TEXT NOT NULL PRIMARY KEY,
    "revision" INTEGER NOT NULL,
    "png" BYTEA NOT NULL,
    CONSTRAINT "picture_article_slug_fkey" FOREIGN KEY ("article_slug") REFERENCES "article"("slug")
        ON DELETE CASCADE ON UPDATE CASCADE
);

-- A guide that is no longer given out: since when, why, and what to read instead. Its revisions stay; its items are retired.
ALTER TABLE "article" ADD COLUMN "withdrawn" JSONB;
