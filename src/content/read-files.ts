import { type Dirent, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { setImmediate as others } from "node:timers/promises";
import type { Problem } from "./problem";

const maximumBytes = 1_000_000;

/** Files that are read before others have their turn: read apart from this thread, each would cost it ten times as much. */
const atOnce = 16;

/** The text files of a folder: path relative to it, with forward slashes → text. Names that begin with a dot are left out. */
export async function readFiles(folder: string): Promise<{ files: Map<string, string>; problems: Problem[] }> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = (entry: Dirent) => {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).split(sep).join("/");
    if (entry.isDirectory() || /(^|\/)\./.test(file)) return [];
    return [{ file, text: entry.isFile() ? decode(readFileSync(path)) : undefined }];
  };
  for (let start = 0; start < entries.length; start += atOnce) {
    await others();
    for (const { file, text } of entries.slice(start, start + atOnce).flatMap(read)) {
      if (text === undefined) problems.push(unreadable(file));
      else files.set(file, text);
    }
  }
  return { files, problems };
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length > maximumBytes) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const unreadable = (file: string): Problem => ({
  file,
  line: 1,
  severity: /\.(mdx|yaml)$/.test(file) ? "err" : "warn",
  message: "This file cannot be read: it is a link, larger than 1 MB, or not text in UTF-8.",
  mend: "Save it again as plain text in UTF-8, or delete it.",
});
