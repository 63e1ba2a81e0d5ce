import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

/** `renditions`: by their names. */
type PictureFiles = { hash: string; original: Uint8Array; renditions: ReadonlyMap<number, Uint8Array> };

/** `pictures/<hash>` in the data folder: the picture as it is stored, and its renditions. */
const folderOf = (dataFolder: string, hash: string): string =>
  path.join(/* turbopackIgnore: true */ dataFolder, "pictures", hash);

const nameOf = (file: "original" | number): string => `${file}.webp`;

const writeThrough = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Makes a new name in a folder outlive a power cut. Windows opens no folder, and does so by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
};

export const hasPictureFiles = (dataFolder: string, hash: string): Promise<boolean> =>
  access(folderOf(dataFolder, hash)).then(
    () => true,
    () => false,
  );

/** Stores all files of a picture or none, and for good when it resolves. What is there already is the same. */
export const storePictureFiles = async (
  dataFolder: string,
  { hash, original, renditions }: PictureFiles,
): Promise<void> => {
  if (await hasPictureFiles(dataFolder, hash)) return;
  const folder = folderOf(dataFolder, hash);
  const unfinished = path.join(path.dirname(folder), `.${randomUUID()}`);
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    for (const [name, bytes] of [["original", original] as const, ...renditions])
      await writeThrough(path.join(unfinished, nameOf(name)), bytes);
    await syncFolder(unfinished);
    await rename(unfinished, folder);
    await syncFolder(path.dirname(folder));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another request may have been faster.
    if (!(await hasPictureFiles(dataFolder, hash))) throw error;
  }
};

/** One file of a picture; null where there is none. `hash` is one: nothing else may become a part of a path. */
export const readPictureFile = (
  dataFolder: string,
  hash: string,
  file: "original" | number,
): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFile(path.join(folderOf(dataFolder, hash), nameOf(file))).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
