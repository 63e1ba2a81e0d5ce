import { Prisma, type PrismaClient } from "../generated/client";

/** Whether there is an article of this name to be read now. */
export const isPublished = async (client: PrismaClient, slug: string): Promise<boolean> =>
  (await client.article.count({ where: { slug, withdrawn: { equals: Prisma.DbNull } } })) > 0;
