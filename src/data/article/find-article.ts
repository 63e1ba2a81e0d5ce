import type { Form } from "../../domain/item/form";
import { formSchema } from "../../domain/item/form";
import { int, oneOf } from "../database/column";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { type RevisionContent, storedRevision } from "../revision/stored-revision";

/** The accepted revision of an article. `items` counts what can be asked about it. */
export type PublishedArticle = RevisionContent & {
  revision: number;
  publishedAt: Date;
  /** Published before a second person had accepted it. */
  isOverride?: true;
  items: { total: number; byForm: Partial<Record<Form, number>> };
};

const countByForm = query(
  { form: oneOf(formSchema), count: int },
  (slug: string) => Prisma.sql`
    SELECT form, sum(items)::int AS count FROM item_count
    WHERE article_slug = ${slug} AND section = '' AND items > 0
    GROUP BY form ORDER BY form::text`,
  (sql, { article }) => sql(article),
);

/** An article as it is published now, or null. */
export const findArticle = async (client: PrismaClient, slug: string): Promise<PublishedArticle | null> => {
  const [found, counts] = await Promise.all([
    client.article.findFirst({
      where: { slug, withdrawn: { equals: Prisma.DbNull } },
      select: {
        current: {
          select: { content: true, number: true, createdAt: true, draft: { select: { overrideReason: true } } },
        },
      },
    }),
    countByForm(client, slug),
  ]);
  if (!found) return null;
  const { content, number, createdAt, draft } = found.current;
  return {
    ...storedRevision(content),
    // Of a translation whose guide has a new name, the text may still have the old one.
    slug,
    revision: number,
    publishedAt: createdAt,
    ...(draft?.overrideReason != null && { isOverride: true as const }),
    items: {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byForm: Object.fromEntries(counts.map(({ form, count }) => [form, count])),
    },
  };
};
