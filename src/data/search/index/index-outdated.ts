import { lockContent } from "../../content-state/lock-content";
import { retryConflicts } from "../../database/conflicts/retry-conflicts";
import { Prisma, type PrismaClient } from "../../generated/client";
import { storedRevision } from "../../revision/stored-revision";
import { indexArticle } from "./index-article";

/** Makes search find what was published since it last looked: until then it finds what the articles said before. */
export const indexOutdated = (client: PrismaClient): Promise<void> =>
  retryConflicts(() =>
    client.$transaction(
      async (transaction) => {
        await lockContent(transaction);
        const { currentNumber } = transaction.article.fields;
        const outdated = await transaction.article.findMany({
          where: {
            withdrawn: { equals: Prisma.DbNull },
            OR: [{ indexedNumber: null }, { indexedNumber: { lt: currentNumber } }],
          },
          select: { slug: true, current: { select: { number: true, content: true } } },
        });
        for (const { slug, current } of outdated) {
          await indexArticle(transaction, storedRevision(current.content));
          await transaction.article.update({ where: { slug }, data: { indexedNumber: current.number } });
        }
      },
      { maxWait: 60_000, timeout: 600_000 },
    ),
  );
