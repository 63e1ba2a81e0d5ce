import { rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { PublishedFile } from "../../../data/content-file/list-content-files";
import { removeContentFiles } from "../../../data/content-file/remove-content-files";
import type { Database } from "../../../data/database/database";
import { withStartLock } from "../../../data/database/with-start-lock";
import { readPictureFile } from "../../../data/picture/picture-files";
import type { FileConflict } from "../../../domain/content-file/overlay-files";
import { picturesIn } from "../../../domain/picture/figures-in";
import { pictureFile } from "../../../domain/picture/picture";
import { type AcceptedFiles, readAcceptedFiles } from "./read-accepted-files";
import { writeContentFile } from "./write-content-file";

/** `resolved`: paths of files that hold what is to stay of both texts. */
export const exportRequestSchema = z.strictObject({ resolved: z.array(z.string().max(300)).max(1000) });
type ExportRequest = z.infer<typeof exportRequestSchema>;

/** Paths relative to the content folder. */
export type Exported = {
  updated: string[];
  removed: string[];
  /** Files that were changed in both and stay as they are. `beside`: the file that has the studio's text; null where the studio removed it. */
  conflicts: { path: string; beside: string | null }[];
  resolved: string[];
  /** Pictures that were not in the content folder yet. */
  pictures: string[];
  /** Pictures whose files are on another server. */
  missing: string[];
  /** What was said to be resolved and is in no conflict. */
  unknown: string[];
};

const writeBeside = async (folder: string, { path: file, published }: FileConflict) => {
  if (published === null) return { path: file, beside: null };
  const beside = `${file}.studio`;
  await writeContentFile(folder, beside, published);
  return { path: file, beside };
};

/** Writes the pictures that articles show and that are not in the content folder. What is there is the same. */
const exportPictures = async (
  dataFolder: string,
  folder: string,
  { files, pictures }: AcceptedFiles<PublishedFile>,
) => {
  const exported: string[] = [];
  const missing: string[] = [];
  for (const hash of new Set([...files.values()].flatMap(picturesIn))) {
    if (pictures.get(hash) !== null) continue;
    const bytes = await readPictureFile(dataFolder, hash, "original");
    if (bytes) await writeContentFile(folder, pictureFile(hash), bytes);
    (bytes ? exported : missing).push(pictureFile(hash));
  }
  return { pictures: exported, missing };
};

/**
 * Writes what the studio published into the content folder, which alone says it from then on. A file that was changed on
 * disk since stays as it is, and gets the studio's text beside it, until somebody says that it is resolved.
 */
export const exportFiles = (database: Database, folder: string, { resolved }: ExportRequest): Promise<Exported> =>
  withStartLock(database, async () => {
    const accepted = await readAcceptedFiles(database.client, folder);
    const { published, conflicts, caughtUp } = accepted;
    const isResolved = ({ path }: { path: string }) => resolved.includes(path);
    const inConflict = new Set(conflicts.map(({ path }) => path));
    const known = new Set(caughtUp.map(({ path }) => path));
    const exported = published.filter((file) => !inConflict.has(file.path) && !known.has(file.path));
    for (const { path: file, text } of exported) {
      if (text === null) await rm(path.join(folder, file));
      else await writeContentFile(folder, file, text);
    }
    const decided = published.filter((file) => inConflict.has(file.path) && isResolved(file));
    await removeContentFiles(database.client, [...caughtUp, ...exported, ...decided]);
    const open = conflicts.filter((conflict) => !isResolved(conflict));
    return {
      updated: exported.flatMap(({ path, text }) => (text === null ? [] : [path])),
      removed: exported.flatMap(({ path, text }) => (text === null ? [path] : [])),
      conflicts: await Promise.all(open.map((conflict) => writeBeside(folder, conflict))),
      resolved: decided.map(({ path }) => path),
      ...(await exportPictures(database.folder, folder, accepted)),
      unknown: resolved.filter((path) => !inConflict.has(path)),
    };
  });
