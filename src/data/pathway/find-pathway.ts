import { type Pathway, pathwayFromPublished } from "../../domain/pathway/pathway";
import type { PrismaClient } from "../generated/client";
import type { PublicationClient } from "../publication/in-publication";

let cached: { hash: string; pathway: Pathway | undefined } | undefined;

/** Whether one was ever published, be it one that this release cannot read. */
export const hasPathway = async (client: PublicationClient): Promise<boolean> => (await client.pathway.count()) > 0;

/**
 * The pathway that readers follow; it is read anew only when its hash has changed. `undefined` where none was published that
 * this release can read: after an update or with one more language, until the import of the start has published it anew.
 */
export const findPathway = async (client: PrismaClient): Promise<Pathway | undefined> => {
  const live = await client.pathway.findUnique({ where: { id: 1 }, select: { hash: true } });
  if (!live) return undefined;
  if (cached?.hash !== live.hash) {
    const { hash, content } = await client.pathway.findUniqueOrThrow({ where: { id: 1 } });
    cached = { hash, pathway: pathwayFromPublished(content) };
  }
  return cached.pathway;
};
