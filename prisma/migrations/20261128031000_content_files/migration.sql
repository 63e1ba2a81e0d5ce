-- The studio publishes texts of content files: they stand over the files on disk until these say the same.
CREATE TABLE "content_file" (
    "path" TEXT NOT NULL,
    "text" TEXT,
    "base_hash" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT,

    CONSTRAINT "content_file_pkey" PRIMARY KEY ("path"),
    -- Where there was no file, none is removed.
    CONSTRAINT "content_file_removed_check" CHECK ("text" IS NOT NULL OR "base_hash" IS NOT NULL)
);

ALTER TYPE "revision_origin" ADD VALUE 'studio';

-- The texts that a revision was made of; revisions from before have none.
ALTER TABLE "revision" ADD COLUMN "sources" JSONB;
