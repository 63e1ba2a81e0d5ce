import { originalSlugOf } from "../../domain/article/article-slug";
import type { Language } from "../../domain/language";
import type { PrismaClient } from "../generated/client";

/** The guides that readers have in a language. */
export const listTranslated = async (client: PrismaClient, language: Language): Promise<string[]> => {
  const entries = await client.searchEntry.findMany({
    where: { language, kind: "article" },
    select: { articleSlug: true },
  });
  return entries.map(({ articleSlug }) => originalSlugOf(articleSlug));
};
