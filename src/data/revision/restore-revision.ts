import type { Item } from "../../domain/item/item";
import type { PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { type Publication, publishArticle } from "../publication/publish-article";
import { indexOutdated } from "../search/index/index-outdated";
import { storedRevision } from "./stored-revision";

type RestoredPublication = Extract<Publication, { kind: "published" }>;

export type Restored =
  | Extract<Publication, { kind: "unchanged" }>
  | Pick<RestoredPublication, "kind" | "revision" | "items">
  | { kind: "no-article" }
  | { kind: "no-revision"; latest: number }
  | { kind: "withdrawn" };

/** The questions that were asked while a revision was the accepted one. */
const itemsAt = async (client: PrismaClient, article: string, at: Date): Promise<Item[]> => {
  const versions = await client.itemVersion.findMany({
    where: { articleSlug: article, createdAt: { lte: at }, OR: [{ retiredAt: null }, { retiredAt: { gt: at } }] },
    orderBy: { id: "asc" },
    select: { content: true },
  });
  return versions.map(({ content }) => storedItem(content));
};

/**
 * Publishes an earlier revision as a new one, with its facts and its items under their old identities. `withdrawn`: a
 * withdrawn article can be published again by its files alone.
 */
export const restoreRevision = async (
  client: PrismaClient,
  { article, revision: number, now }: { article: string; revision: number; now: Date },
): Promise<Restored> => {
  const found = await client.article.findUnique({
    where: { slug: article },
    select: {
      id: true,
      withdrawn: true,
      current: { select: { content: true } },
      revisions: { orderBy: { number: "desc" }, select: { number: true } },
    },
  });
  if (!found) return { kind: "no-article" };
  if (found.withdrawn !== null) return { kind: "withdrawn" };
  const revision = await client.revision.findUnique({
    where: { articleSlug_number: { articleSlug: article, number } },
  });
  if (!revision) return { kind: "no-revision", latest: found.revisions[0]?.number ?? 0 };
  const items = await itemsAt(client, article, revision.createdAt);
  const { note: _note, ...content } = storedRevision(revision.content);
  // Its name and the addresses that lead to it are those of today.
  const { redirectFrom } = storedRevision(found.current.content);
  const names = { slug: article, ...(found.id !== article && { id: found.id }), redirectFrom };
  const request = { origin: "restored" as const, hash: revision.hash, sources: revision.sources ?? undefined, now };
  const done = await publishArticle(client, { ...content, ...names, items }, request);
  await indexOutdated(client);
  // Only what comes from files is asked whether it is meant.
  if (done.kind === "refused") throw new Error(`Revision ${number} of ${article} was refused.`);
  return done.kind === "unchanged" ? done : { kind: "published", revision: done.revision, items: done.items };
};
