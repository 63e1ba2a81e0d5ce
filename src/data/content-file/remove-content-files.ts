import type { ContentFile } from "../../domain/content-file/overlay-files";
import type { PrismaClient } from "../generated/client";

/**
 * Forgets what the studio published where the files on disk hold it, or an editor decided between the two: from then on
 * the files alone say it. A text that was published since is not forgotten.
 */
export const removeContentFiles = async (client: PrismaClient, files: readonly ContentFile[]): Promise<void> => {
  for (const { path, text } of files) await client.contentFile.deleteMany({ where: { path, text } });
};
