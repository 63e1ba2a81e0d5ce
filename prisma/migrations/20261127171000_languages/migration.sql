-- What the slug of an article says (ontario-cpso, ontario-cpso.fr) gets columns: the slug that its languages share, and the
-- language.
ALTER TABLE "article" ADD COLUMN "guide_slug" TEXT, ADD COLUMN "language" TEXT;
UPDATE "article" SET "guide_slug" = split_part("slug", '.', 1), "language" = COALESCE(NULLIF(split_part("slug", '.', 2), ''), 'en');
ALTER TABLE "article" ALTER COLUMN "guide_slug" SET NOT NULL, ALTER COLUMN "language" SET NOT NULL;
CREATE UNIQUE INDEX "article_guide_slug_language_key" ON "article"("guide_slug", "language");

-- Blocks are drawn by language along the indexes of items and counts. Generated columns, made plain at once: the tables are
-- written once, and no trigger counts.
ALTER TABLE "item_version" ADD COLUMN "language" TEXT NOT NULL
    GENERATED ALWAYS AS (COALESCE(NULLIF(split_part("article_slug", '.', 2), ''), 'en')) STORED;
ALTER TABLE "item_version" ALTER COLUMN "language" DROP EXPRESSION;
ALTER TABLE "item_count" ADD COLUMN "language" TEXT NOT NULL
    GENERATED ALWAYS AS (COALESCE(NULLIF(split_part("article_slug", '.', 2), ''), 'en')) STORED;
ALTER TABLE "item_count" ALTER COLUMN "language" DROP EXPRESSION;
DROP INDEX "item_count_article_idx";
CREATE INDEX "item_count_article_idx" ON "item_count"("article_slug", "language", "form", "difficulty", "items") WHERE "section" = '';

CREATE OR REPLACE FUNCTION "count_added_items"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "item_count" AS c ("article_slug", "language", "section", "form", "difficulty", "items")
    SELECT "article_slug", "language", COALESCE("section", ''), "form", "difficulty", count(*)
    FROM "added" WHERE "retired_at" IS NULL
    GROUP BY "article_slug", "language", "form", "difficulty", GROUPING SETS (("section"), ()) ORDER BY 1, 3, 4, 5
    ON CONFLICT ("article_slug", "section", "form", "difficulty") DO UPDATE SET "items" = c."items" + EXCLUDED."items";
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION "count_changed_items"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved RECORD;
BEGIN
    FOR moved IN
        SELECT "article_slug", "language", COALESCE("section", '') AS "section", "form", "difficulty", sum(n)::int AS n
        FROM (
            SELECT "article_slug", "language", "section", "form", "difficulty", 1 AS n
            FROM "added" WHERE "retired_at" IS NULL
            UNION ALL
            SELECT "article_slug", "language", "section", "form", "difficulty", -1
            FROM "taken" WHERE "retired_at" IS NULL
        ) AS both_sides
        GROUP BY "article_slug", "language", "form", "difficulty", GROUPING SETS (("section"), ())
        HAVING sum(n) <> 0 ORDER BY 1, 3, 4, 5
    LOOP
        UPDATE "item_count" SET "items" = "items" + moved.n
        WHERE "article_slug" = moved."article_slug" AND "section" = moved."section"
            AND "form" = moved."form" AND "difficulty" = moved."difficulty";
        IF NOT FOUND THEN
            INSERT INTO "item_count" ("article_slug", "language", "section", "form", "difficulty", "items")
            VALUES (moved."article_slug", moved."language", moved."section", moved."form", moved."difficulty", moved.n);
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

-- Which configuration of full text search reads a language is told by whoever writes or asks (src/domain/search). The vectors
-- keep what they hold; from now on src/data/search/index-article.ts makes them.
ALTER TABLE "search_entry" DROP CONSTRAINT "search_entry_language_check";
ALTER TABLE "search_entry" ALTER COLUMN "heads" DROP EXPRESSION;
ALTER TABLE "search_entry" ALTER COLUMN "vector" DROP EXPRESSION;
ALTER TABLE "search_entry" ALTER COLUMN "whole" DROP EXPRESSION;
ALTER TABLE "search_entry" ALTER COLUMN "heads" SET NOT NULL, ALTER COLUMN "vector" SET NOT NULL, ALTER COLUMN "whole" SET NOT NULL;
DROP FUNCTION "search_config"(TEXT);
