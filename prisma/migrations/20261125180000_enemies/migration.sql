-- Objectives whose answer the item gives away, so that no block holds both; read with what else choosing looks at.
ALTER TABLE "item_version" ADD COLUMN "enemies" TEXT[] NOT NULL DEFAULT '{}';
