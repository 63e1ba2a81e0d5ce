import { z } from "zod";
import type { PrismaClient } from "../generated/client";
import { storedRevision } from "./stored-revision";

const sourcesSchema = z.record(z.string(), z.string());

/**
 * `sources`: path → text of an article's own files as a revision was published from them; a path has the name that the article had
 * then. `redirectFrom`: the former names that it has now. `none`: the revision is older than stored texts.
 */
export type FoundSources =
  | { kind: "no-article" }
  | { kind: "no-revision" }
  | { kind: "none" }
  | { kind: "found"; sources: Record<string, string>; redirectFrom: readonly string[] };

export const findSources = async (
  client: PrismaClient,
  { article, revision: number }: { article: string; revision: number },
): Promise<FoundSources> => {
  const found = await client.article.findUnique({
    where: { slug: article },
    select: {
      current: { select: { content: true } },
      revisions: { where: { number }, select: { sources: true } },
    },
  });
  if (!found) return { kind: "no-article" };
  const [revision] = found.revisions;
  if (!revision) return { kind: "no-revision" };
  if (revision.sources === null) return { kind: "none" };
  const { redirectFrom } = storedRevision(found.current.content);
  return { kind: "found", sources: sourcesSchema.parse(revision.sources), redirectFrom };
};
