-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'writing',
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "last_save" INTEGER NOT NULL DEFAULT 0,
    "accepted_save" INTEGER,
    "accepted_by" TEXT,
    "publish_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "is_minor" BOOLEAN NOT NULL DEFAULT false,
    "published_by" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "override_reason" TEXT,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_author" (
    "draft_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "draft_author_pkey" PRIMARY KEY ("draft_id","person_id")
);

-- CreateTable
CREATE TABLE "draft_file" (
    "draft_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "base" TEXT,

    CONSTRAINT "draft_file_pkey" PRIMARY KEY ("draft_id","path")
);

-- CreateTable
CREATE TABLE "draft_save" (
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_save_pkey" PRIMARY KEY ("draft_id","number")
);

-- CreateTable
CREATE TABLE "draft_seat" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "person_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "draft_id" UUID NOT NULL,
    "save_number" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_comment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "draft_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_by" TEXT,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "draft_state_updated_at_idx" ON "draft"("state", "updated_at");

-- CreateIndex
CREATE INDEX "draft_author_person_id_idx" ON "draft_author"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_save_id_key" ON "draft_save"("id");

-- CreateIndex
CREATE INDEX "draft_save_draft_id_path_number_idx" ON "draft_save"("draft_id", "path", "number");

-- CreateIndex
CREATE INDEX "draft_seat_draft_id_seen_at_idx" ON "draft_seat"("draft_id", "seen_at");

-- CreateIndex
CREATE INDEX "draft_decision_draft_id_at_idx" ON "draft_decision"("draft_id", "at");

-- CreateIndex
CREATE INDEX "draft_comment_draft_id_at_idx" ON "draft_comment"("draft_id", "at");

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_accepted_by_fkey" FOREIGN KEY ("accepted_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_published_by_fkey" FOREIGN KEY ("published_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_author" ADD CONSTRAINT "draft_author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_author" ADD CONSTRAINT "draft_author_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_file" ADD CONSTRAINT "draft_file_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_save" ADD CONSTRAINT "draft_save_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_save" ADD CONSTRAINT "draft_save_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_seat" ADD CONSTRAINT "draft_seat_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_seat" ADD CONSTRAINT "draft_seat_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_decision" ADD CONSTRAINT "draft_decision_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_decision" ADD CONSTRAINT "draft_decision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_resolved_by_fkey" FOREIGN KEY ("resolved_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "draft"
  ADD CONSTRAINT "draft_state_check" CHECK ("state" IN ('writing', 'submitted', 'returned', 'accepted', 'published', 'abandoned')),
  ADD CONSTRAINT "draft_last_save_check" CHECK ("last_save" >= 0),
  ADD CONSTRAINT "draft_acceptance_check" CHECK (("accepted_save" IS NULL) = ("accepted_by" IS NULL)),
  ADD CONSTRAINT "draft_accepted_check" CHECK ("state" <> 'accepted' OR "accepted_by" IS NOT NULL),
  ADD CONSTRAINT "draft_published_check" CHECK ("state" <> 'published' OR ("published_by" IS NOT NULL AND "published_at" IS NOT NULL)),
  ADD CONSTRAINT "draft_publish_at_check" CHECK ("publish_at" IS NULL OR ("state" = 'accepted' AND "published_by" IS NOT NULL)),
  ADD CONSTRAINT "draft_override_check" CHECK ("override_reason" IS NULL OR length(trim("override_reason")) >= 10);

ALTER TABLE "draft_save" ADD CONSTRAINT "draft_save_number_check" CHECK ("number" >= 1);

ALTER TABLE "draft_decision" ADD CONSTRAINT "draft_decision_check" CHECK ("decision" IN ('accepted', 'returned'));

ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_number_check" CHECK ("number" >= 1);

-- Nobody accepts what they wrote themselves, whatever a program says.
CREATE FUNCTION check_second_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'published' AND NEW.accepted_by IS NULL AND NEW.override_reason IS NULL THEN
    RAISE EXCEPTION 'draft %: nobody accepted it, and no reason is given', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.accepted_by IS NOT NULL
    AND EXISTS (SELECT FROM draft_save s WHERE s.draft_id = NEW.id AND s.author_id = NEW.accepted_by) THEN
    RAISE EXCEPTION 'draft %: % wrote a part of it and cannot accept it', NEW.id, NEW.accepted_by
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER draft_second_person BEFORE INSERT OR UPDATE ON draft FOR EACH ROW EXECUTE FUNCTION check_second_person();

-- What was saved, decided and done stays as it was.
CREATE TRIGGER audit_event_immutable BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_save_immutable BEFORE UPDATE OR DELETE ON draft_save FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_decision_immutable BEFORE UPDATE OR DELETE ON draft_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
