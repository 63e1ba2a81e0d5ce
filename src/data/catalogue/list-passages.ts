import type { PrismaClient } from "../generated/client";

/** A section of a guide as readers find it. `edition`: its name, `ontario-cpso.fr`. */
export type NamedSection = { edition: string; title: string; section: string; heading: string };

/** The sections of these editions as they read now; of one that was taken back, none. */
export const listNamedSections = (client: PrismaClient, editions: readonly string[]): Promise<NamedSection[]> =>
  client.$queryRaw<NamedSection[]>`
    SELECT a.slug AS edition, r.content->>'title' AS title, s->>'anchor' AS section, s->>'heading' AS heading
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number,
    jsonb_array_elements(r.content->'sections') s
    WHERE a.slug = ANY(${[...editions]}::text[]) AND a.withdrawn IS NULL`;
