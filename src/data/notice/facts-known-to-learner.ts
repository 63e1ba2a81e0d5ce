import { Prisma } from "../generated/client";

/**
 * Joins for a query over notices `n` and the item versions `v` that they are about. `f`: a fact of the version, as it was
 * answered by (`f.hash`). `latest`: its last change. `known.hash`: what the learner last knew, which is what they were
 * told where they have read a notice, else what they answered by; null where they were told that it is gone.
 */
export const factsKnownToLearner = Prisma.sql`
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
  ) told ON true
  CROSS JOIN LATERAL (SELECT CASE WHEN told.found THEN told.now_hash ELSE f.hash END AS hash) known`;
