-- The field's word: what this version locks are the cards, reviews and misses of a learner.
ALTER TABLE "learner" RENAME COLUMN "memory_version" TO "review_state_version";
