import { lockContent } from "../../content-state/lock-content";
import { retryConflicts } from "../../database/retry-conflicts";
import { Prisma, type PrismaClient } from "../../generated/client";
import { storedRevision } from "../../revision/stored-revision";
import { indexArticle } from "./index-article";

/** Makes search find those published articles that it does not know yet, as after an update from a release without search. */
export const indexMissing = (client: PrismaClient): Promise<void> =>
  retryConflicts(() =>
    client.$transaction(
      async (transaction) => {
        await lockContent(transaction);
        const missing = await transaction.article.findMany({
          where: { searchEntries: { none: {} }, withdrawn: { equals: Prisma.DbNull } },
          select: { slug: true, current: { select: { content: true } } },
        });
        for (const { current } of missing) {
          await indexArticle(transaction, storedRevision(current.content));
        }
      },
      { maxWait: 60_000, timeout: 600_000 },
    ),
  );
