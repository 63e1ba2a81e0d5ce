import { compileContent } from "./compile-content";
import type { Content } from "./content";
import type { ContentMemory } from "./content-memory";
import { asOf } from "./days";
import { readFiles } from "./read-files";

/**
 * Reads and compiles a content folder as of a day, `YYYY-MM-DD`, with what earlier times left. Rejects only where the
 * folder itself cannot be read.
 */
export async function readContent(
  folder: string,
  today: string,
  memory?: ContentMemory,
  compiling?: Parameters<typeof compileContent>[3],
): Promise<Content> {
  const { files, problems } = await readFiles(folder);
  return asOf(await compileContent(files, problems, memory, compiling), today);
}
