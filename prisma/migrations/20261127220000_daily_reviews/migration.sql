-- As many as a sitting held so far, for everybody who has not chosen.
ALTER TABLE "learner" ADD COLUMN "daily_reviews" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "learner" ADD CONSTRAINT "learner_daily_reviews_check" CHECK ("daily_reviews" >= 1);
