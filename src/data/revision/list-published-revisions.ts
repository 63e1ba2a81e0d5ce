import { Prisma, type PrismaClient } from "../generated/client";

export type PublishedRevision = { slug: string; revision: number; hash: string; publishedAt: Date };

/** Which revision of each article is the accepted one; light, for whoever compares. */
export const listPublishedRevisions = async (client: PrismaClient): Promise<PublishedRevision[]> => {
  const live = await client.article.findMany({
    where: { withdrawn: { equals: Prisma.DbNull } },
    orderBy: { slug: "asc" },
    select: { slug: true, current: { select: { number: true, hash: true, createdAt: true } } },
  });
  return live.map(({ slug, current }) => ({
    slug,
    revision: current.number,
    hash: current.hash,
    publishedAt: current.createdAt,
  }));
};
