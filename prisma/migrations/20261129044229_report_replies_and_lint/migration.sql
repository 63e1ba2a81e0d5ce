-- Whoever reports something may be told by mail what comes of it; what the lint says of published questions is listed in the studio.

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "lint" JSONB;

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

-- Whoever goes, by whatever statement, takes their addresses along; what they reported stays.
CREATE FUNCTION "forget_reply_addresses"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM "report_reply" WHERE "report_id" IN (
        SELECT "id" FROM "report" WHERE "learner_id" = OLD."id"
        UNION ALL SELECT "id" FROM "section_report" WHERE "learner_id" = OLD."id");
    RETURN OLD;
END
$$;
-- safe while the version before serves: it writes no row of this table, and a learner is deleted as before.
CREATE TRIGGER "learner_deleted" BEFORE DELETE ON "learner"
    FOR EACH ROW EXECUTE FUNCTION "forget_reply_addresses"();

-- What became of a report is mailed to an address that belongs to no account.
-- safe while the version before serves: it writes the kinds that it knows, all of which are still allowed.
ALTER TABLE "mail" DROP CONSTRAINT "mail_kind_check";
-- safe while the version before serves: it writes the kinds that it knows, all of which are still allowed.
ALTER TABLE "mail" ADD CONSTRAINT "mail_kind_check" CHECK ("kind" IN ('invitation', 'verification', 'recovery', 'draft', 'report'));
-- safe while the version before serves: what it writes of a person or of nobody is still allowed.
ALTER TABLE "mail" DROP CONSTRAINT "mail_person_check";
-- safe while the version before serves: what it writes of a person or of nobody is still allowed.
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_check" CHECK (("person_id" IS NULL) = ("kind" IN ('invitation', 'report')));
