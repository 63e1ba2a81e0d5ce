import type { ContentFile } from "../../domain/content-file/overlay-files";
import type { PrismaClient } from "../generated/client";

export type PublishedFile = ContentFile & { updatedAt: Date; updatedBy: string | null };

/** What the studio published and the files on disk do not say yet. `path`: of the one file that is asked for. */
export const listContentFiles = (client: PrismaClient, path?: string): Promise<PublishedFile[]> =>
  client.contentFile.findMany({ where: { path }, orderBy: { path: "asc" } });
