-- Experts without an account sign claims of a revision or of a draft.
-- CreateTable
CREATE TABLE "signature_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_slug" TEXT NOT NULL,
    "revision" INTEGER,
    "draft_id" UUID,
    "draft_save" INTEGER,
    "title" TEXT NOT NULL,
    "name" TEXT,
    "role" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL DEFAULT true,
    "description" TEXT NOT NULL DEFAULT '',
    "struck_at" TIMESTAMPTZ(3),
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "browser_hash" TEXT,
    "opened_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "signature_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requested_claim" (
    "request_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fact" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "answer" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "settlement" TEXT,
    "reason" TEXT,
    "draft_id" UUID,
    "settled_by" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "requested_claim_pkey" PRIMARY KEY ("request_id","fact")
);

-- CreateTable
CREATE TABLE "claim_signature" (
    "request_id" UUID NOT NULL,
    "fact" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_signature_pkey" PRIMARY KEY ("request_id","fact")
);

-- CreateIndex
CREATE UNIQUE INDEX "signature_request_token_hash_key" ON "signature_request"("token_hash");

-- CreateIndex
CREATE INDEX "signature_request_article_slug_revision_idx" ON "signature_request"("article_slug", "revision");

-- CreateIndex
CREATE INDEX "signature_request_draft_id_idx" ON "signature_request"("draft_id");

-- CreateIndex
CREATE INDEX "signature_request_requested_by_idx" ON "signature_request"("requested_by");

-- CreateIndex
CREATE INDEX "requested_claim_draft_id_idx" ON "requested_claim"("draft_id");

-- CreateIndex
CREATE INDEX "requested_claim_settled_by_idx" ON "requested_claim"("settled_by");

-- CreateIndex
CREATE UNIQUE INDEX "requested_claim_request_id_position_key" ON "requested_claim"("request_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "requested_claim_request_id_fact_hash_key" ON "requested_claim"("request_id", "fact", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "claim_signature_request_id_fact_hash_key" ON "claim_signature"("request_id", "fact", "hash");

-- AddForeignKey
ALTER TABLE "signature_request" ADD CONSTRAINT "signature_request_article_slug_revision_fkey" FOREIGN KEY ("article_slug", "revision") REFERENCES "revision"("article_slug", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_request" ADD CONSTRAINT "signature_request_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_request" ADD CONSTRAINT "signature_request_requested_by_fkey" FOREIGN KEY ("requested_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requested_claim" ADD CONSTRAINT "requested_claim_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requested_claim" ADD CONSTRAINT "requested_claim_settled_by_fkey" FOREIGN KEY ("settled_by") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requested_claim" ADD CONSTRAINT "requested_claim_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "signature_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_signature" ADD CONSTRAINT "claim_signature_request_id_fact_hash_fkey" FOREIGN KEY ("request_id", "fact", "hash") REFERENCES "requested_claim"("request_id", "fact", "hash") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "signature_request"
  ADD CONSTRAINT "signature_request_text_check" CHECK (("revision" IS NULL) <> ("draft_id" IS NULL)),
  ADD CONSTRAINT "signature_request_save_check" CHECK (("draft_id" IS NULL) = ("draft_save" IS NULL)),
  ADD CONSTRAINT "signature_request_struck_check" CHECK (("struck_at" IS NULL) = ("name" IS NOT NULL)),
  ADD CONSTRAINT "signature_request_browser_check" CHECK ("browser_hash" IS NULL OR "opened_at" IS NOT NULL);

ALTER TABLE "requested_claim"
  ADD CONSTRAINT "requested_claim_position_check" CHECK ("position" >= 1),
  ADD CONSTRAINT "requested_claim_answer_check" CHECK ("answer" IN ('agree', 'wrong', 'moved')),
  ADD CONSTRAINT "requested_claim_answered_check" CHECK (("answer" IS NULL) = ("answered_at" IS NULL)),
  ADD CONSTRAINT "requested_claim_settled_check" CHECK (
    CASE "settlement"
      WHEN 'draft' THEN "draft_id" IS NOT NULL
      WHEN 'dismissed' THEN length(trim("reason")) >= 10
      ELSE "settlement" IS NULL
    END
    AND ("settlement" IS NULL) = ("settled_at" IS NULL)
    AND ("settlement" IS NULL) = ("settled_by" IS NULL)
  );

-- What was asked stays as it was; what was said of it stays once it is signed; and nothing is signed but what was agreed to.
CREATE FUNCTION keep_requested_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.request_id, NEW.position, NEW.fact, NEW.hash, NEW.state)
    IS DISTINCT FROM (OLD.request_id, OLD.position, OLD.fact, OLD.hash, OLD.state) THEN
    RAISE EXCEPTION 'claim % of request %: what was asked cannot change', OLD.fact, OLD.request_id
      USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.answer, NEW.note, NEW.answered_at) IS DISTINCT FROM (OLD.answer, OLD.note, OLD.answered_at)
    AND EXISTS (SELECT FROM signature_request r WHERE r.id = OLD.request_id AND r.signed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'claim % of request %: its answer is signed', OLD.fact, OLD.request_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER requested_claim_kept BEFORE UPDATE ON requested_claim FOR EACH ROW EXECUTE FUNCTION keep_requested_claim();
CREATE TRIGGER requested_claim_undeletable BEFORE DELETE ON requested_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION check_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM requested_claim c JOIN signature_request r ON r.id = c.request_id
    WHERE c.request_id = NEW.request_id AND c.fact = NEW.fact AND c.answer = 'agree' AND r.signed_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'claim % of request %: nobody agreed to it', NEW.fact, NEW.request_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_signature_agreed BEFORE INSERT ON claim_signature FOR EACH ROW EXECUTE FUNCTION check_signature();
CREATE TRIGGER claim_signature_immutable BEFORE UPDATE OR DELETE ON claim_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
