import { z } from "zod";
import { type Mastery, masteryOf } from "../../domain/review/mastery";
import { int, json, text } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedCard } from "./stored-card";

/** How well a section of a guide is known, by the section's and the guide's names of today. */
export type SectionMastery = Mastery & { article: string; title: string; section: string; heading: string };

const practisedSections = query(
  { article: text, title: text, section: text, heading: text, total: int, states: json },
  (learnerId: string) => Prisma.sql`
    SELECT a.slug AS article, r.content->>'title' AS title, s.value->>'anchor' AS section,
      s.value->>'heading' AS heading, count(*)::int AS total,
      COALESCE(jsonb_agg(card.state) FILTER (WHERE card.state IS NOT NULL), '[]') AS states
    FROM (
      SELECT DISTINCT article_slug, section, objective FROM item_version
      WHERE retired_at IS NULL
        AND article_slug IN (SELECT DISTINCT article_slug FROM card WHERE learner_id = ${learnerId}::uuid)
    ) asked
    JOIN article a ON a.slug = asked.article_slug
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    JOIN LATERAL jsonb_array_elements(r.content->'sections') WITH ORDINALITY AS s (value, place)
      ON s.value->>'anchor' = asked.section
    LEFT JOIN card ON card.learner_id = ${learnerId}::uuid AND card.objective = asked.objective
    GROUP BY a.slug, title, s.place, s.value
    ORDER BY a.slug, s.place`,
  (sql, { learnerId }) => sql(learnerId),
);

/**
 * How well this learner knows each section that has questions, in the order of the guide, of all guides that they have
 * met. Objectives that nothing asks any more do not count.
 */
export const readMastery = async (client: PrismaClient, learnerId: string, now: Date): Promise<SectionMastery[]> => {
  const rows = await practisedSections(client, learnerId);
  return rows.map(({ total, states, ...ref }) => {
    const cards = z.array(z.custom<Prisma.JsonValue>()).parse(states);
    return { ...ref, ...masteryOf(cards.map(storedCard), total, now) };
  });
};
