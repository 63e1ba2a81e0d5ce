import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";

/** A file is there whole or not at all; names that begin with a dot are not read as content. `file`: relative to the folder. */
export const writeContentFile = async (folder: string, file: string, content: string | Uint8Array): Promise<void> => {
  const target = path.join(folder, file);
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.unfinished`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, target);
};
