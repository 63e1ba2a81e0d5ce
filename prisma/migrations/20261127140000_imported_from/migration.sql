-- What the last import that left nothing to do read, and the generation it came to.
ALTER TABLE "content_state"
    ADD COLUMN "imported_from" TEXT,
    ADD COLUMN "imported_generation" INTEGER;
