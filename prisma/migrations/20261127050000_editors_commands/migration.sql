-- A report is done with when an editor has looked into it.
ALTER TABLE "report" ADD COLUMN "done_at" TIMESTAMPTZ(3);
ALTER TABLE "report" ADD COLUMN "done_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "report" ADD CONSTRAINT "report_done_check" CHECK ("done_note" = '' OR "done_at" IS NOT NULL);
ALTER TABLE "section_report" ADD COLUMN "done_at" TIMESTAMPTZ(3);
ALTER TABLE "section_report" ADD COLUMN "done_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "section_report" ADD CONSTRAINT "section_report_done_check" CHECK ("done_note" = '' OR "done_at" IS NOT NULL);

-- A revision comes from the files, or brings an earlier one back.
ALTER TABLE "revision" DROP CONSTRAINT "revision_origin_check";
ALTER TABLE "revision" ADD CONSTRAINT "revision_origin_check" CHECK ("origin" IN ('file', 'restored'));
