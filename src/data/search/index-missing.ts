import type { Article } from "../../domain/article/article";
import { retryConflicts } from "../database/retry-conflicts";
import { Prisma, type PrismaClient } from "../generated/client";
import { lockContent } from "../publication/lock-content";
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
        // Written by `publishArticle`, after every check.
        for (const { current } of missing) {
          await indexArticle(transaction, current.content as unknown as Omit<Article, "items">);
        }
      },
      { maxWait: 60_000, timeout: 600_000 },
    ),
  );
