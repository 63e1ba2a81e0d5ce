-- Whoever reports something may be told by mail what comes of it; what the lint says of published questions is listed in the studio.

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "lint" JSONB;

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "report_id" UUID;

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "note_is_public" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "section_report" ADD COLUMN     "note_is_public" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "report_reply" (
    "report_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_reply_pkey" PRIMARY KEY ("report_id","address")
);

-- CreateIndex
CREATE INDEX "report_reply_created_at_idx" ON "report_reply"("created_at");

-- CreateIndex
CREATE INDEX "mail_report_id_idx" ON "mail"("report_id");

-- Whoever goes, by whatever statement, takes their addresses along, and the mails that wait to go there; what they reported stays.
-- The reports are locked first: whoever closes one of them in this moment has written their mails then.
CREATE FUNCTION "forget_reply_addresses"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM "report" WHERE "learner_id" = OLD."id" FOR UPDATE;
    PERFORM FROM "section_report" WHERE "learner_id" = OLD."id" FOR UPDATE;
    DELETE FROM "report_reply" WHERE "report_id" IN (
        SELECT "id" FROM "report" WHERE "learner_id" = OLD."id"
        UNION ALL SELECT "id" FROM "section_report" WHERE "learner_id" = OLD."id");
    DELETE FROM "mail" WHERE "report_id" IN (
        SELECT "id" FROM "report" WHERE "learner_id" = OLD."id"
        UNION ALL SELECT "id" FROM "section_report" WHERE "learner_id" = OLD."id");
    RETURN OLD;
END
$$;
-- safe while the version before serves: it writes no row of report_reply, and a learner is deleted as before.
CREATE TRIGGER "learner_deleted" BEFORE DELETE ON "learner"
    FOR EACH ROW EXECUTE FUNCTION "forget_reply_addresses"();

-- What became of a report is mailed to an address that belongs to no account.
-- safe while the version before serves: it writes the kinds that it knows, all of which are still allowed. It takes mails of every kind and cannot read this one: its job of mails fails then, and five minutes later the mail is due again for a server of this version. From this version on a server takes the kinds alone that it knows.
ALTER TABLE "mail" DROP CONSTRAINT "mail_kind_check";
-- safe while the version before serves: it writes the kinds that it knows, all of which are still allowed.
ALTER TABLE "mail" ADD CONSTRAINT "mail_kind_check" CHECK ("kind" IN ('invitation', 'verification', 'recovery', 'draft', 'report'));
-- safe while the version before serves: what it writes of a person or of nobody is still allowed.
ALTER TABLE "mail" DROP CONSTRAINT "mail_person_check";
-- safe while the version before serves: what it writes of a person or of nobody is still allowed.
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_check" CHECK (("person_id" IS NULL) = ("kind" IN ('invitation', 'report')));
-- safe while the version before serves: it writes no mail of this kind, and leaves the new column empty.
ALTER TABLE "mail" ADD CONSTRAINT "mail_report_check" CHECK (("report_id" IS NOT NULL) = ("kind" = 'report'));
