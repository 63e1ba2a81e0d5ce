-- Every server hears of a publication in the moment when it is there.
CREATE FUNCTION announce_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('iatrox_publication', NEW.generation::text);
  RETURN NULL;
END;
$$;

CREATE TRIGGER announce_publication AFTER UPDATE ON "content_state"
FOR EACH ROW WHEN (OLD.generation IS DISTINCT FROM NEW.generation)
EXECUTE FUNCTION announce_publication();

-- Turns that callers took, counted over all servers. Nothing is lost that matters when PostgreSQL empties it after a crash.
CREATE UNLOGGED TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);
