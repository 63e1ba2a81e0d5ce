import type { PrismaClient } from "../generated/client";
import { type RevisionContent, storedRevision } from "./stored-revision";

/** What readers of an article have, or had last where it is withdrawn; null where it was never published. */
export const findLastRevision = async (
  client: PrismaClient,
  slug: string,
): Promise<(RevisionContent & { revision: number }) | null> => {
  const found = await client.article.findUnique({
    where: { slug },
    select: { current: { select: { content: true, number: true } } },
  });
  return found && { ...storedRevision(found.current.content), slug, revision: found.current.number };
};
