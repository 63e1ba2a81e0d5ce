import type { FrontMatter } from "../../domain/article/front-matter";
import type { PrismaClient } from "../generated/client";

export type UndrawnArticle = Pick<FrontMatter, "title" | "summary" | "language" | "reviewed"> & {
  slug: string;
  revision: number;
};

/** Live articles whose picture is missing or older than they are. */
export const listUndrawnArticles = (client: PrismaClient): Promise<UndrawnArticle[]> =>
  client.$queryRaw`
    SELECT a.slug, r.number AS revision, r.content->>'title' AS title, r.content->>'summary' AS summary,
           r.content->>'language' AS language, r.content->>'reviewed' AS reviewed
    FROM article a
    JOIN revision r ON r.article_slug = a.slug AND r.number = a.current_number
    LEFT JOIN picture p ON p.article_slug = a.slug
    WHERE a.withdrawn IS NULL AND p.revision IS DISTINCT FROM a.current_number
    ORDER BY a.slug`;
