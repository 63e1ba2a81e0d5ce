import type { PrismaClient } from "../generated/client";

/** The slugs of the articles that drafts are about, also of those that were given up: they can be taken up again. */
export const listDraftArticles = async (client: PrismaClient): Promise<string[]> => {
  const drafts = await client.draft.findMany({ distinct: ["article"], select: { article: true } });
  return drafts.map(({ article }) => article);
};
