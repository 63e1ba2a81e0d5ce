import { compileContent } from "./compile-content";
import type { Content } from "./content";
import { readFiles } from "./read-files";

/** Reads and compiles a content folder. Rejects only where the folder itself cannot be read. */
export async function readContent(folder: string): Promise<Content> {
  const { files, problems } = await readFiles(folder);
  return compileContent(files, problems);
}
