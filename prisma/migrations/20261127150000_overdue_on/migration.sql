-- The day keeps its meaning under the word that the rest uses.
ALTER TABLE "item_version" RENAME COLUMN "red_on" TO "overdue_on";
ALTER INDEX "item_version_red_on_idx" RENAME TO "item_version_overdue_on_idx";
