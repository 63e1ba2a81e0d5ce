CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION "search_config"("language" TEXT) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE "language" WHEN 'fr' THEN 'pg_catalog.french'::regconfig ELSE 'pg_catalog.english'::regconfig END
$$;

-- What search finds: a guide, a part of it, the sentence of a fact, another sentence. The columns that end in "_words" are
-- folded (no accents, signs or capitals) and only searched, by falling weight; the others are shown. "vector" has the
-- entry's own words, "heads" only its own title or heading; "whole" also those of the guide and the headings that it stands under, which it shares with many.
CREATE TABLE "search_entry" (
    "article_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "fact" TEXT,
    "title" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "title_words" TEXT NOT NULL,
    "heading_words" TEXT NOT NULL,
    "quote_words" TEXT NOT NULL,
    "passage_words" TEXT NOT NULL,
    "context_words" TEXT NOT NULL,
    "heads" tsvector GENERATED ALWAYS AS (
        to_tsvector("search_config"("language"), "title_words" || ' ' || "heading_words")
    ) STORED,
    "vector" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector("search_config"("language"), "title_words"), 'A')
        || setweight(to_tsvector("search_config"("language"), "heading_words"), 'B')
        || setweight(to_tsvector("search_config"("language"), "quote_words"), 'C')
        || setweight(to_tsvector("search_config"("language"), "passage_words"), 'D')
    ) STORED,
    "whole" tsvector GENERATED ALWAYS AS (
        to_tsvector("search_config"("language"), "title_words" || ' ' || "heading_words" || ' ' || "quote_words" || ' '
            || "passage_words" || ' ' || "context_words")
    ) STORED,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("article_slug", "position"),
    CONSTRAINT "search_entry_article_slug_fkey" FOREIGN KEY ("article_slug") REFERENCES "article"("slug")
        ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "search_entry_language_check" CHECK ("language" IN ('en', 'fr')),
    CONSTRAINT "search_entry_kind_check" CHECK ("kind" IN ('article', 'section', 'fact', 'passage', 'term'))
);
-- "fastupdate" would leave new entries in a list that every search reads from end to end until somebody tidies up.
CREATE INDEX "search_entry_vector_idx" ON "search_entry" USING GIN ("vector") WITH (fastupdate = off);
CREATE INDEX "search_entry_whole_idx" ON "search_entry" USING GIN ("whole") WITH (fastupdate = off);
-- Where a query finds thousands of sentences, titles and headings are the better answer, and the faster one; then the
-- places that the sentences stand in.
CREATE INDEX "search_entry_heads_idx" ON "search_entry" USING GIN ("heads") WITH (fastupdate = off);
CREATE INDEX "search_entry_place_idx" ON "search_entry" USING GIN ("vector") WITH (fastupdate = off)
    WHERE "kind" IN ('article', 'section');

-- Every own word of the entries, with the stem that full text search reduces it to, and how many entries have it: the rare word
-- of a query counts more, and a misspelt one is near one of these.
CREATE TABLE "search_term" (
    "language" TEXT NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "lexeme" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("language", "word")
);
CREATE INDEX "search_term_lexeme_idx" ON "search_term"("language", "lexeme");
CREATE INDEX "search_term_word_idx" ON "search_term" USING GIN ("word" gin_trgm_ops) WITH (fastupdate = off);

-- What people say, and what the rules call it: content/search-words.yaml.
CREATE TABLE "everyday_word" (
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "means" TEXT NOT NULL,

    CONSTRAINT "everyday_word_pkey" PRIMARY KEY ("language", "words", "means")
);
