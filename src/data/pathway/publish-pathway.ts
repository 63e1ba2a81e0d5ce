import { canonicalJson } from "../../domain/canonical-json";
import { hashText } from "../../domain/hash-text";
import type { PublishedPathway } from "../../domain/pathway/pathway";
import { inPublication, type PublicationClient } from "../publication/in-publication";

/** Makes a proved pathway the one that readers follow. The same pathway again changes nothing. `dryRun`: only says what it would do. */
export const publishPathway = async (
  client: PublicationClient,
  content: PublishedPathway,
  publishedAt: Date,
  dryRun = false,
): Promise<"published" | "unchanged"> => {
  const hash = hashText(canonicalJson(content));
  const live = await client.pathway.findUnique({ where: { id: 1 }, select: { hash: true } });
  if (live?.hash === hash) return "unchanged";
  if (dryRun) return "published";
  const data = { hash, content, publishedAt };
  await inPublication(client, async (transaction) => {
    await transaction.pathway.upsert({ where: { id: 1 }, create: data, update: data });
    await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
  });
  return "published";
};
