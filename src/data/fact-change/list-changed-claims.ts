import type { FactState } from "../../domain/fact/changed-facts";
import { instant, int, json, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedFactState } from "../notice/stored-fact-state";

/** A claim that an article made otherwise before `revision`. */
export type ChangedClaim = {
  article: string;
  fact: string;
  revision: number;
  at: Date;
  before: FactState;
  now: FactState;
};

const changedClaims = query(
  { article: text, fact: text, revision: int, at: instant, before: json, now: json },
  (since: Date, most: number) => Prisma.sql`
    SELECT c.article_slug AS article, c.fact, c.revision, c.at, c.before, c.now
    FROM fact_change c
    JOIN article a ON a.slug = c.article_slug AND a.withdrawn IS NULL
    WHERE c.at > ${since}::timestamptz AND c.before->>'claim' <> c.now->>'claim'
    ORDER BY c.at DESC, c.article_slug, c.fact LIMIT ${most}`,
  (sql) => sql(new Date(0), 10),
);

/**
 * The claims of articles that can be read now that changed since a moment, at most so many, the latest first. A sentence that
 * was put otherwise and claims the same is not among them, nor is a fact that is new or gone.
 */
export const listChangedClaims = async (client: PrismaClient, since: Date, most: number): Promise<ChangedClaim[]> =>
  (await changedClaims(client, since, most)).map(({ before, now, ...change }) => ({
    ...change,
    before: storedFactState(before),
    now: storedFactState(now),
  }));
