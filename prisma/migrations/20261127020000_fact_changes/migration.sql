-- What each publication changed in the facts of a guide, so that a notice can be compared with what the guide says now.
-- revision: the one that brought the change. before, now: claim, quote and source; null where the guide did not state it.
-- The hashes are those that item versions keep of their facts (src/domain/article/hash-fact.ts).
CREATE TABLE "fact_change" (
    "article_slug" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before_hash" TEXT,
    "before" JSONB,
    "now_hash" TEXT,
    "now" JSONB,

    CONSTRAINT "fact_change_pkey" PRIMARY KEY ("article_slug", "fact", "revision"),
    CONSTRAINT "fact_change_hash_check" CHECK ("before_hash" IS DISTINCT FROM "now_hash"),
    CONSTRAINT "fact_change_before_check" CHECK (("before_hash" IS NULL) = ("before" IS NULL)),
    CONSTRAINT "fact_change_now_check" CHECK (("now_hash" IS NULL) = ("now" IS NULL)),
    CONSTRAINT "fact_change_article_slug_revision_fkey" FOREIGN KEY ("article_slug", "revision")
        REFERENCES "revision"("article_slug", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Changes from before this table was there; what publishing would have written.
WITH "stated" AS (
    SELECT r."article_slug", r."number", fact->>'id' AS "fact",
        encode(sha256(convert_to('[' || concat_ws(',',
            (fact->'claim')::text, (fact->'quote')::text, (source->'id')::text, (source->'url')::text,
            (source->'title')::text, (source->'publisher')::text,
            COALESCE(NULLIF(source->'stated', 'null'::jsonb), '"undated"'::jsonb)::text) || ']', 'UTF8')), 'hex') AS "hash",
        jsonb_build_object('claim', fact->'claim', 'quote', fact->'quote', 'source', jsonb_build_object(
            'title', source->'title', 'publisher', source->'publisher', 'url', source->'url', 'stated', source->'stated'
        )) AS "content"
    FROM "revision" r
    CROSS JOIN jsonb_array_elements(r."content"->'facts') AS fact
    JOIN jsonb_array_elements(r."content"->'sources') AS source ON source->>'id' = fact->>'source'
), "paired" AS (
    SELECT COALESCE(n."article_slug", b."article_slug") AS "article_slug", COALESCE(n."fact", b."fact") AS "fact",
        COALESCE(n."number", b."number" + 1) AS "revision",
        b."hash" AS "before_hash", b."content" AS "before", n."hash" AS "now_hash", n."content" AS "now"
    FROM "stated" b
    FULL JOIN "stated" n ON n."article_slug" = b."article_slug" AND n."fact" = b."fact" AND n."number" = b."number" + 1
)
INSERT INTO "fact_change"
SELECT p."article_slug", p."fact", p."revision", r."created_at", p."before_hash", p."before", p."now_hash", p."now"
FROM "paired" p
JOIN "revision" r ON r."article_slug" = p."article_slug" AND r."number" = p."revision"
WHERE p."revision" > 1 AND p."before_hash" IS DISTINCT FROM p."now_hash";

-- The revision whose sentence the learner had read when they said that they had read the notice.
ALTER TABLE "notice" ADD COLUMN "told_revision" INTEGER;
UPDATE "notice" SET "told_revision" = COALESCE((
    SELECT max(r."number") FROM "revision" r
    WHERE r."article_slug" = old."article_slug" AND r."created_at" <= old."retired_at"
), 1)
FROM "item_version" old
WHERE old."id" = "notice"."old_version_id" AND "notice"."seen_at" IS NOT NULL;
ALTER TABLE "notice" ADD CONSTRAINT "notice_told_check" CHECK (("told_revision" IS NULL) = ("seen_at" IS NULL));

-- A publication looks for the notices on the versions that it outdates.
CREATE INDEX "notice_old_version_id_idx" ON "notice"("old_version_id");

-- What had changed is told by the table above, as long ago as it may be.
ALTER TABLE "item_version" DROP COLUMN "changed_facts";
