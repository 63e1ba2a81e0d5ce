-- The slug that the languages of an article share is that of its original, as `originalLanguage` is the one that is translated from.
ALTER TABLE "article" RENAME COLUMN "guide_slug" TO "original_slug";
ALTER INDEX "article_guide_slug_language_key" RENAME TO "article_original_slug_language_key";
