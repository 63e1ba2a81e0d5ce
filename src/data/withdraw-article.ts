import type { Withdrawal } from "../domain/article/withdrawal";
import { Prisma, type PrismaClient } from "./generated/client";
import { unindexArticle } from "./unindex-article";

/**
 * Takes a guide back in all its languages: its pages say so, search forgets it, and its items leave new blocks. Nothing is deleted: past
 * blocks stay as they were answered. Returns the editions that were live until now.
 */
export const withdrawArticle = (client: PrismaClient, { guide, ...told }: Withdrawal, now: Date): Promise<string[]> =>
  client.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT generation FROM content_state FOR UPDATE`;
    const live = await transaction.article.findMany({
      where: { OR: [{ slug: guide }, { slug: { startsWith: `${guide}.` } }], withdrawn: { equals: Prisma.DbNull } },
      select: { slug: true },
    });
    const slugs = live.map(({ slug }) => slug);
    if (slugs.length === 0) return [];
    await transaction.article.updateMany({ where: { slug: { in: slugs } }, data: { withdrawn: told } });
    for (const slug of slugs) await unindexArticle(transaction, slug);
    await transaction.itemVersion.updateMany({
      where: { articleSlug: { in: slugs }, retiredAt: null },
      data: { retiredAt: now },
    });
    await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
    return slugs;
  });
