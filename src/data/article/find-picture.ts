import type { PrismaClient } from "../generated/client";

/** The picture of an article as a PNG of 1200 × 630, and the revision that it was made of; null where there is none. */
export const findPicture = (client: PrismaClient, articleSlug: string) =>
  client.picture.findUnique({ where: { articleSlug }, select: { revision: true, png: true } });
