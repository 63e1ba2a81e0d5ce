import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "../../domain/diagnostic";
import { pictureFile } from "../../domain/picture/picture";

/** What is said of a file that is not the picture that its name says. */
export const otherPicture = (hash: string): Diagnostic => ({
  rule: "picture-readable",
  severity: "error",
  location: { file: pictureFile(hash), line: 1 },
  message: "This is not the picture that its name says.",
  suggestion: "Add the picture by `npm run content:picture`, which names it, and delete this file.",
});

export const hashPicture = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Whether the pictures of a content folder are what their names say. */
export const checkPictures = async (folder: string, pictures: ReadonlyMap<string, string>): Promise<Diagnostic[]> => {
  const diagnostics: Diagnostic[] = [];
  for (const [hash, file] of pictures)
    if (hashPicture(await readFile(path.join(folder, file))) !== hash) diagnostics.push(otherPicture(hash));
  return diagnostics;
};
