-- A learner has one token a browser, and one-time addresses by which another browser joins.
-- CreateTable
CREATE TABLE "learner_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" TEXT NOT NULL,
    "learner_id" UUID NOT NULL,
    "browser" TEXT,
    "system" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_on" DATE NOT NULL DEFAULT CURRENT_DATE,

    CONSTRAINT "learner_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_link" (
    "token_hash" TEXT NOT NULL,
    "learner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "device_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "learner_token_token_hash_key" ON "learner_token"("token_hash");

-- CreateIndex
CREATE INDEX "learner_token_learner_id_idx" ON "learner_token"("learner_id");

-- CreateIndex
CREATE INDEX "device_link_learner_id_idx" ON "device_link"("learner_id");

-- AddForeignKey
ALTER TABLE "learner_token" ADD CONSTRAINT "learner_token_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_link" ADD CONSTRAINT "device_link_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every cookie that a browser has keeps working. When it was last used is not known; the last answer comes nearest.
INSERT INTO "learner_token" ("token_hash", "learner_id", "created_at", "used_on")
SELECT "token_hash", "id", "created_at", (GREATEST("created_at", (
    SELECT max("created_at") FROM "response" WHERE "learner_id" = "learner"."id"
)) AT TIME ZONE 'UTC')::date
FROM "learner";

DROP INDEX "learner_token_hash_key";
ALTER TABLE "learner" DROP COLUMN "token_hash";

-- What was answered stays as it was answered. Whose answer it is changes where two learners become one, and then the number
-- by which its browser sent it, too, if the other learner has one of the same number.
DROP TRIGGER "response_immutable" ON "response";
CREATE TRIGGER "response_immutable" BEFORE UPDATE ON "response" FOR EACH ROW
    WHEN (to_jsonb(OLD) - 'learner_id' - 'id' IS DISTINCT FROM to_jsonb(NEW) - 'learner_id' - 'id')
    EXECUTE FUNCTION "refuse_change"();
