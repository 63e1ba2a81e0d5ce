import { toLanguage } from "../../../domain/language";
import { countWords } from "../../../domain/search/count-words";
import type { Prisma } from "../../generated/client";
import { indexTerms } from "./index-terms";

/** Makes search find nothing of an article any more. Publishers take turns. */
export const unindexArticle = async (transaction: Prisma.TransactionClient, slug: string): Promise<void> => {
  const entries = await transaction.searchEntry.findMany({ where: { articleSlug: slug } });
  if (!entries[0]) return;
  await indexTerms(transaction, toLanguage(entries[0].language), countWords(entries, -1));
  await transaction.searchEntry.deleteMany({ where: { articleSlug: slug } });
};
