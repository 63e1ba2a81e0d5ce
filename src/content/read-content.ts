import { asOf } from "./as-of";
import { compileContent } from "./compile-content";
import type { Content } from "./content";
import type { ContentCache } from "./content-cache";
import { checkPictures } from "./picture/check-pictures";
import { readFiles } from "./read-files";

/**
 * Reads and compiles a content folder as of a day, `YYYY-MM-DD`, with what earlier times left. Rejects only where the
 * folder itself cannot be read.
 */
export async function readContent(
  folder: string,
  today: string,
  cache?: ContentCache,
  compiling?: Parameters<typeof compileContent>[3],
): Promise<Content> {
  const { files, pictures, diagnostics } = await readFiles(folder);
  const own = { ...compiling, pictures: new Set(pictures.keys()) };
  const content = await compileContent(files, diagnostics, cache, own);
  content.diagnostics.push(...(await checkPictures(folder, pictures)));
  return asOf(content, today);
}
