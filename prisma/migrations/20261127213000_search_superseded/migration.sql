-- Search knows which facts rest on an earlier state of a page. What it has is emptied, and the next start indexes every
-- published article anew.
DELETE FROM "search_entry";
DELETE FROM "search_term";
ALTER TABLE "search_entry" ADD COLUMN "superseded" BOOLEAN NOT NULL;
