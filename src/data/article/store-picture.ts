import type { PrismaClient } from "../generated/client";

/** Keeps the picture of an article's revision in place of the one before. */
export const storePicture = async (
  client: PrismaClient,
  articleSlug: string,
  { revision, png }: { revision: number; png: Uint8Array<ArrayBuffer> },
): Promise<void> => {
  await client.picture.upsert({
    where: { articleSlug },
    create: { articleSlug, revision, png },
    update: { revision, png },
  });
};
