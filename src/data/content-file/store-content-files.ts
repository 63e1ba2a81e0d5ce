import { type ContentFile, hashFile } from "../../domain/content-file/overlay-files";
import type { Prisma } from "../generated/client";

/** Stores what the studio publishes. What the file on disk says already needs no text over it. */
export const storeContentFiles = async (
  transaction: Prisma.TransactionClient,
  files: readonly ContentFile[],
  { by, now }: { by: string | null; now: Date },
): Promise<void> => {
  for (const { path, text, baseHash } of files) {
    const published = { text, baseHash, updatedAt: now, updatedBy: by };
    if (hashFile(text) === baseHash) await transaction.contentFile.deleteMany({ where: { path } });
    else await transaction.contentFile.upsert({ where: { path }, create: { path, ...published }, update: published });
  }
  await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
};
