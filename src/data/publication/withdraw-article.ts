import type { Withdrawal } from "../../domain/article/publication/withdrawal";
import { Prisma } from "../generated/client";
import { unindexArticle } from "../search/index/unindex-article";
import { inPublication, type PublicationClient } from "./in-publication";

/**
 * Takes a guide back, in all its languages or in one: its pages say so, search forgets it, and its items leave new blocks. Nothing is deleted: past
 * blocks stay as they were answered. Returns the articles that were live until now. `dryRun`: only says which.
 */
export const withdrawArticle = (
  client: PublicationClient,
  { guide: originalSlug, language, ...notice }: Withdrawal,
  now: Date,
  dryRun = false,
): Promise<string[]> =>
  inPublication(
    client,
    async (transaction) => {
      const live = await transaction.article.findMany({
        where: {
          originalSlug,
          ...(language && { language }),
          withdrawn: { equals: Prisma.DbNull },
        },
        select: { slug: true },
        orderBy: { slug: "asc" },
      });
      const slugs = live.map(({ slug }) => slug);
      if (slugs.length === 0 || dryRun) return slugs;
      await transaction.article.updateMany({ where: { slug: { in: slugs } }, data: { withdrawn: notice } });
      for (const slug of slugs) await unindexArticle(transaction, slug);
      await transaction.itemVersion.updateMany({
        where: { articleSlug: { in: slugs }, retiredAt: null },
        data: { retiredAt: now },
      });
      await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
      return slugs;
    },
    dryRun,
  );
