import { z } from "zod";
import type { FactState } from "../../domain/fact/changed-facts";
import { instant, json, oneOf, orNull, text, texts } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedFactState } from "../notice/stored-fact-state";

const stateSchema = z.enum(["changed", "retired", "overdue"]);

/** An item version that is no longer what is asked, or that rests on a fact which is overdue. `facts`: ids. */
export type StaleVersion = {
  identity: string;
  article: string;
  version: string;
  state: z.infer<typeof stateSchema>;
  at: Date;
  facts: string[];
};

const staleVersions = query(
  { identity: text, article: text, version: text, state: oneOf(stateSchema), at: instant, facts: texts },
  (since: Date, now: Date, most: number) => Prisma.sql`
    SELECT stale.identity, stale.article, stale.version, stale.state, stale.at,
      ARRAY(SELECT fact->>'id' FROM jsonb_array_elements(stale.facts) AS fact) AS facts
    FROM (
      SELECT i.identity, v.article_slug AS article, v.hash AS version, v.content->'facts' AS facts, v.retired_at AS at,
        CASE WHEN EXISTS (SELECT FROM item_version n WHERE n.item_id = v.item_id AND n.retired_at IS NULL)
          THEN 'changed' ELSE 'retired' END AS state
      FROM item_version v JOIN item i ON i.id = v.item_id
      WHERE v.retired_at > ${since}::timestamptz
      UNION ALL
      SELECT i.identity, v.article_slug, v.hash, v.content->'facts', v.overdue_on::timestamp AT TIME ZONE 'UTC', 'overdue'
      FROM item_version v JOIN item i ON i.id = v.item_id
      WHERE v.retired_at IS NULL
        AND v.overdue_on::timestamp AT TIME ZONE 'UTC' > ${since}::timestamptz
        AND v.overdue_on::timestamp AT TIME ZONE 'UTC' <= ${now}::timestamptz
    ) AS stale
    ORDER BY stale.at, stale.identity, stale.version
    LIMIT ${most}`,
  (sql, { now }) => sql(new Date(0), now, 10),
);

/** The versions that became stale after a moment, at most so many, the first first. */
export const listStaleVersions = async (
  client: PrismaClient,
  since: Date,
  now: Date,
  most: number,
): Promise<StaleVersion[]> => staleVersions(client, since, now, most);

/** What publications changed in a fact of an article. */
export type StoredFactChange = { article: string; fact: string; before: FactState | null; now: FactState | null };

const factChanges = query(
  { article: text, fact: text, before: orNull(json), now: orNull(json) },
  (since: Date, articles: readonly string[]) => Prisma.sql`
    SELECT c.article_slug AS article, c.fact, c.before, c.now
    FROM fact_change c
    WHERE c.at > ${since}::timestamptz AND c.article_slug = ANY(${[...articles]}::text[])
    ORDER BY c.at, c.revision`,
  (sql, { article }) => sql(new Date(0), [article]),
);

/** The changes of facts of some articles after a moment, the first first. */
export const listFactChanges = async (
  client: PrismaClient,
  since: Date,
  articles: readonly string[],
): Promise<StoredFactChange[]> =>
  (await factChanges(client, since, articles)).map(({ before, now, ...change }) => ({
    ...change,
    before: before === null ? null : storedFactState(before),
    now: now === null ? null : storedFactState(now),
  }));
