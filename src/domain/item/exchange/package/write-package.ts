import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** The day on which every file of a package says that it was changed, so that the same questions give the same bytes. */
const mtime = new Date(Date.UTC(2000, 0, 1));

/** A ZIP file of texts in UTF-8. */
export const writePackage = async (files: readonly { name: string; text: string }[]): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const { name, text } of files) zip.addBuffer(Buffer.from(text), name, { mtime, mode: 0o100644 });
  zip.end();
  return buffer(zip.outputStream);
};
