-- Rows of tables are found whole: every article is indexed again.
UPDATE "article" SET "indexed_number" = NULL;
