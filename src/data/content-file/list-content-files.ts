import type { ContentFile } from "../../domain/content-file/overlay-files";
import type { PrismaClient } from "../generated/client";

export type PublishedFile = ContentFile & { updatedAt: Date; updatedBy: string | null };

/** What the studio published and the files on disk do not say yet. */
export const listContentFiles = (client: PrismaClient): Promise<PublishedFile[]> =>
  client.contentFile.findMany({ orderBy: { path: "asc" } });
