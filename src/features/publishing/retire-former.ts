import type { PublicationClient } from "../../data/publication/in-publication";
import { withdrawArticle } from "../../data/publication/withdraw-article";
import type { Article } from "../../domain/article/article";
import { utcDay } from "../../domain/utc-day";

/**
 * A guide that took others in stands for them: their addresses are given out no longer and lead to it. (A guide that only
 * got another name goes on under it, with all that is filed there.) Returns the articles that were live until now.
 */
export const retireFormer = async (
  client: PublicationClient,
  { slug, redirectFrom }: Pick<Article, "slug" | "redirectFrom">,
  now: Date,
  dryRun = false,
): Promise<string[]> => {
  const on = utcDay(now);
  const retired: string[] = [];
  for (const formerSlug of redirectFrom) {
    const withdrawal = { guide: formerSlug, on, why: "This guide has another address.", instead: slug };
    retired.push(...(await withdrawArticle(client, withdrawal, now, dryRun)));
  }
  return retired;
};
