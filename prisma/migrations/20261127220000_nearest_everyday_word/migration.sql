-- Search knows everyday words that no guide speaks of, with what comes nearest. The next import of the content writes them anew.
ALTER TABLE "everyday_word" ADD COLUMN "nearest" BOOLEAN NOT NULL DEFAULT false;
