import type { PrismaClient } from "./generated/client";

export type PublishedRevision = { slug: string; revision: number; hash: string };

/** Which revision of each article is the accepted one; light, for whoever compares. */
export const listPublishedRevisions = async (client: PrismaClient): Promise<PublishedRevision[]> => {
  const articles = await client.article.findMany({
    orderBy: { slug: "asc" },
    select: { slug: true, current: { select: { number: true, hash: true } } },
  });
  return articles.map(({ slug, current }) => ({ slug, revision: current.number, hash: current.hash }));
};
