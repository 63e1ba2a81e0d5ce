-- What a learner wants to have met by a day.
CREATE TABLE "study_plan" (
    "learner_id" UUID NOT NULL,
    "target" DATE NOT NULL,
    "articles" TEXT[],
    "begun_on" DATE NOT NULL,
    "begun_left" INTEGER NOT NULL,

    CONSTRAINT "study_plan_pkey" PRIMARY KEY ("learner_id"),
    CONSTRAINT "study_plan_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "study_plan_begun_left_check" CHECK ("begun_left" >= 0),
    CONSTRAINT "study_plan_articles_check" CHECK (cardinality("articles") >= 1)
);
