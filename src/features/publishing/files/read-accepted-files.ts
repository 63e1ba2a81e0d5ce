import { readFiles, readOneFile } from "../../../content/read-files";
import { listContentFiles, type PublishedFile } from "../../../data/content-file/list-content-files";
import type { Database } from "../../../data/database/database";
import { listPictures } from "../../../data/picture/find-pictures";
import { conflictDiagnostic } from "../../../domain/content-file/conflict-diagnostic";
import {
  type ContentFile,
  type FileConflict,
  type FileTexts,
  overlayFiles,
} from "../../../domain/content-file/overlay-files";
import type { Diagnostic } from "../../../domain/diagnostic";

/**
 * What stands on disk. `unread`: of files that have no text. `pictures`: of the pictures that articles may show, the hash →
 * the file on disk; null where the studio has it alone.
 */
type FilesOnDisk = { onDisk: FileTexts; unread: Diagnostic[]; pictures: ReadonlyMap<string, string | null> };

/** The content as it is accepted: the files on disk, and over them what the studio published. */
export type AcceptedFiles<Published extends ContentFile> = FilesOnDisk & {
  published: readonly Published[];
  files: FileTexts;
  conflicts: FileConflict[];
  /** What the studio published and the files on disk hold. */
  caughtUp: Published[];
  /** Of files that have no text, and of conflicts. */
  diagnostics: Diagnostic[];
};

export const toAcceptedFiles = <Published extends ContentFile>(
  { onDisk, unread, pictures }: FilesOnDisk,
  published: readonly Published[],
): AcceptedFiles<Published> => {
  const { files, conflicts, caughtUp } = overlayFiles(onDisk, published);
  return {
    onDisk,
    unread,
    pictures,
    published,
    files,
    conflicts,
    caughtUp: published.filter(({ path }) => caughtUp.includes(path)),
    diagnostics: [...unread, ...conflicts.map(conflictDiagnostic)],
  };
};

export const readAcceptedFiles = async (
  client: Database["client"],
  folder: string,
): Promise<AcceptedFiles<PublishedFile>> => {
  const { files: onDisk, pictures: pictureFiles, diagnostics: unread } = await readFiles(folder);
  const added = (await listPictures(client)).map((hash) => [hash, null] as const);
  const pictures = new Map([...added, ...pictureFiles]);
  return toAcceptedFiles({ onDisk, unread, pictures }, await listContentFiles(client));
};

/** The accepted text of one file, for which no other is read; null where there is none. */
export const readAcceptedText = async (
  client: Database["client"],
  folder: string,
  path: string,
): Promise<string | null> => {
  const text = await readOneFile(folder, path);
  const onDisk = new Map(text === undefined ? [] : [[path, text]]);
  return (
    toAcceptedFiles({ onDisk, unread: [], pictures: new Map() }, await listContentFiles(client, path)).files.get(
      path,
    ) ?? null
  );
};

export const pathsOf = (files: readonly ContentFile[]): Set<string> => new Set(files.map(({ path }) => path));
