-- Pictures that articles may show. Their files lie in the data folder.
CREATE TABLE "content_picture" (
    "hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "phone_bytes" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by" TEXT,

    CONSTRAINT "content_picture_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "content_picture_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "content_picture_size_check" CHECK ("width" > 0 AND "height" > 0 AND "phone_bytes" > 0)
);
