import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFiles } from "../../src/content/read-files";

/** A content folder for a test, in a folder `root` as the product's is. `write`: what is left out is not there. */
export const openContentFolder = async () => {
  const root = await mkdtemp(path.join(tmpdir(), "iatrox-content-"));
  const folder = path.join(root, "content");
  await mkdir(folder);
  const edit = async (file: string, text: string | null) => {
    const target = path.join(folder, file);
    if (text === null) return rm(target);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  return {
    root,
    folder,
    edit,
    write: async (files: ReadonlyMap<string, string>) => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      for (const [file, text] of files) await edit(file, text);
    },
    read: async () => (await readFiles(folder)).files,
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
