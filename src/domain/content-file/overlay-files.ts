import { hashText } from "../hash-text";

/** Path relative to the content folder, with forward slashes → text. */
export type FileTexts = ReadonlyMap<string, string>;

/** A content file as the studio published it. */
export type ContentFile = {
  path: string;
  /** Null: the file is removed. */
  text: string | null;
  /** `hashFile` of the text on disk that it stands over. */
  baseHash: string | null;
};

/** The file on disk and the studio's text both changed since they were one. Null: it is not there, or removed. */
export type FileConflict = { path: string; onDisk: string | null; published: string | null };

export type Overlay = {
  /** What is published: the files on disk, and over them what the studio published. */
  files: Map<string, string>;
  conflicts: FileConflict[];
  /** Paths whose file on disk says what the studio published. */
  caughtUp: string[];
};

/** What a text is known by. Null: there is no file. */
export const hashFile = (text: string | null): string | null => (text === null ? null : hashText(text));

/**
 * Lays what the studio published over the files on disk. A published text always wins: a file on disk that changed since
 * is a conflict, of which an editor must take what is to stay, and neither text is lost.
 */
export function overlayFiles(onDisk: FileTexts, published: readonly ContentFile[]): Overlay {
  const overlay: Overlay = { files: new Map(onDisk), conflicts: [], caughtUp: [] };
  for (const { path, text, baseHash } of published) {
    const disk = onDisk.get(path) ?? null;
    if (disk === text) overlay.caughtUp.push(path);
    else if (hashFile(disk) !== baseHash) overlay.conflicts.push({ path, onDisk: disk, published: text });
    if (text === null) overlay.files.delete(path);
    else overlay.files.set(path, text);
  }
  return overlay;
}
