import { readFile } from "node:fs/promises";
import path from "node:path";
import { otherPicture } from "../../../content/picture/check-pictures";
import { readStoredPicture } from "../../../content/picture/prepare-picture";
import type { Database } from "../../../data/database/database";
import { findPictures } from "../../../data/picture/find-pictures";
import { hasPictureFiles } from "../../../data/picture/picture-files";
import type { Diagnostic } from "../../../domain/diagnostic";
import { recordPicture } from "./record-picture";

/** Hash → path of its file in the content folder; null where the studio has it alone. */
type PictureFiles = ReadonlyMap<string, string | null>;

/** `pictures`: the hashes of those that articles may show. */
type ImportedPictures = { pictures: ReadonlySet<string>; diagnostics: Diagnostic[] };

/** Takes in the pictures of a content folder that this server or its database lacks, or by a dry run only looks at them. */
export const importPictures = async (
  { client, folder: dataFolder }: Pick<Database, "client" | "folder">,
  folder: string,
  files: PictureFiles,
  { now, dryRun = false }: { now: Date; dryRun?: boolean },
): Promise<ImportedPictures> => {
  const pictures = new Set(files.keys());
  const known = new Set((await findPictures(client, [...pictures])).map(({ hash }) => hash));
  const diagnostics: Diagnostic[] = [];
  for (const [hash, file] of files) {
    if (file === null || (known.has(hash) && (await hasPictureFiles(dataFolder, hash)))) continue;
    const read = await readStoredPicture(await readFile(path.join(folder, file)));
    if (!read.ok || read.value.hash !== hash) {
      pictures.delete(hash);
      diagnostics.push(otherPicture(hash));
    } else if (!dryRun) await recordPicture({ client, folder: dataFolder }, read.value, { by: null, now });
  }
  return { pictures, diagnostics };
};
