import type { DatedRevision } from "../../domain/article/changes/revision";
import { Prisma, type PrismaClient } from "../generated/client";
import { datedRevision } from "./dated-revision";

/** Every accepted revision of an article, the oldest first. None: there is no such article to be read now. */
export const listRevisions = async (client: PrismaClient, slug: string): Promise<DatedRevision[]> => {
  const rows = await client.revision.findMany({
    where: { articleSlug: slug, article: { withdrawn: { equals: Prisma.DbNull } } },
    orderBy: { number: "asc" },
    select: { number: true, createdAt: true, content: true, draft: { select: { overrideReason: true } } },
  });
  return rows.map(({ draft, ...row }) => ({ ...datedRevision(row), isOverride: draft?.overrideReason != null }));
};
