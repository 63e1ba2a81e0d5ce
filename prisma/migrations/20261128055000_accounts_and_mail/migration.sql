-- Learners may make an account, and the server may write to people.
-- AlterTable
ALTER TABLE "invitation" ALTER COLUMN "role" DROP NOT NULL;

-- AlterTable
ALTER TABLE "learner" ADD COLUMN     "person_id" TEXT;

-- AlterTable
ALTER TABLE "learner_token" ADD COLUMN     "session_id" TEXT;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'en',
ADD COLUMN     "verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "verify_hash" TEXT,
ADD COLUMN     "verify_until" TIMESTAMPTZ(3),
ADD COLUMN     "wants_draft_mail" BOOLEAN NOT NULL DEFAULT true,
ALTER COLUMN "role" DROP NOT NULL;

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "person_id" TEXT,
    "details" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_sent_at_due_at_idx" ON "mail"("sent_at", "due_at");

-- CreateIndex
CREATE INDEX "mail_person_id_idx" ON "mail"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_person_id_key" ON "learner"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_token_session_id_key" ON "learner_token"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_verify_hash_key" ON "person"("verify_hash");

-- AddForeignKey
ALTER TABLE "learner" ADD CONSTRAINT "learner_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_token" ADD CONSTRAINT "learner_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "person_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only an address by which somebody comes back has no role to give.
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_gives_role_check" CHECK ("role" IS NOT NULL OR "person_id" IS NOT NULL);

-- The kinds of src/data/mail/claim-mail.ts. Somebody who is no person yet can only be invited.
ALTER TABLE "mail" ADD CONSTRAINT "mail_kind_check" CHECK ("kind" IN ('invitation', 'verification', 'recovery', 'draft'));
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_check" CHECK (("person_id" IS NULL) = ("kind" = 'invitation'));
