import type { Database } from "../../data/database";
import { withdrawArticle } from "../../data/withdraw-article";
import type { Article } from "../../domain/article/article";

/**
 * A guide whose folder got another name would stand in every list twice. Its former addresses are given out no longer:
 * they lead to the new one. Returns the editions that were live until now.
 */
export const retireFormer = async (
  client: Database["client"],
  { slug, redirectFrom }: Pick<Article, "slug" | "redirectFrom">,
  now: Date,
): Promise<string[]> => {
  const on = now.toISOString().slice(0, 10);
  const retired: string[] = [];
  for (const guide of redirectFrom) {
    const told = { guide, on, why: "This guide has another address.", instead: slug };
    retired.push(...(await withdrawArticle(client, told, now)));
  }
  return retired;
};
