import type { PrismaClient } from "../generated/client";
import { storedAct } from "./stored-state";

/**
 * The slugs of the articles that drafts are about or are to get, also of drafts that were given up: they can be taken up
 * again.
 */
export const listDraftArticles = async (client: PrismaClient): Promise<string[]> => {
  const drafts = await client.draft.findMany({
    where: { state: { not: "published" } },
    select: { article: true, articleAct: true },
  });
  return drafts.flatMap(({ article, articleAct }) => {
    const act = storedAct(articleAct);
    return act?.kind === "rename" ? [article, act.to] : [article];
  });
};
