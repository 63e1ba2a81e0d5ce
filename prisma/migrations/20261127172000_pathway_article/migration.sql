-- In the published pathway, a sentence says whose it is as everywhere else: "article", its slug. A quotation mark within a text
-- has a backslash before it, so only names of fields are met.
UPDATE "pathway" SET "content" = replace("content"::text, '"edition": ', '"article": ')::jsonb;
