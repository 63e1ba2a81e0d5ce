import { cardSchema } from "../../domain/review/card";
import { type Mastery, masteryOf } from "../../domain/review/mastery";
import type { Prisma, PrismaClient } from "../generated/client";

/** How well a section of a guide is known, by the section's and the guide's names of today. */
export type SectionMastery = Mastery & { article: string; title: string; section: string; heading: string };

type Row = {
  article: string;
  title: string;
  section: string;
  heading: string;
  total: number;
  states: Prisma.JsonValue[];
};

/**
 * How well this learner knows each section that has questions, in the order of the guide, of all guides that they have
 * met. Objectives that nothing asks any more do not count.
 */
export const readMastery = async (client: PrismaClient, learnerId: string, now: Date): Promise<SectionMastery[]> => {
  const rows = await client.$queryRaw<Row[]>`
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
    ORDER BY a.slug, s.place`;
  return rows.map(({ total, states, ...ref }) => {
    const cards = states.map((state) => cardSchema.parse(state));
    return { ...ref, ...masteryOf(cards, total, now) };
  });
};
