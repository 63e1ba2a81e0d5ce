import { Prisma } from "../generated/client";

/**
 * Joins for a query over notices `n` and the item versions `v` that they are about. `f`: a fact of the version, as it was
 * answered by (`f.hash`). `latest`: its last change. `seen.hash`: the fact's state that the
 * learner saw last: that of the last notice they read, else the one they answered by; null where that notice said it is gone.
 */
export const factsSeenByLearner = Prisma.sql`
  CROSS JOIN LATERAL jsonb_to_recordset(v.content->'facts') AS f (id text, hash text)
  CROSS JOIN LATERAL (
    SELECT c.at, c.now_hash, c.now FROM fact_change c
    WHERE c.article_slug = v.article_slug AND c.fact = f.id
    ORDER BY c.revision DESC LIMIT 1
  ) latest
  LEFT JOIN LATERAL (
    SELECT true AS found, c.now_hash, c.now FROM fact_change c
    WHERE c.article_slug = v.article_slug AND c.fact = f.id AND c.revision <= n.seen_revision
    ORDER BY c.revision DESC LIMIT 1
  ) notified ON true
  CROSS JOIN LATERAL (SELECT CASE WHEN notified.found THEN notified.now_hash ELSE f.hash END AS hash) seen`;
