import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { setImmediate as others } from "node:timers/promises";
import type { Diagnostic, Explanation } from "../domain/diagnostic";
import { hashOfPictureFile } from "../domain/picture/picture";

const maximumBytes = 1_000_000;

/** Files that are read before others have their turn: read apart from this thread, each would cost it ten times as much. */
const atOnce = 16;

/** `pictures`: hash → path of the file that has it, relative to the folder. */
export type FilesRead = { files: Map<string, string>; pictures: Map<string, string>; diagnostics: Diagnostic[] };

/** What a file said when it was read, and by which it is known not to have changed. */
type Known = { size: number; changed: number; inode: number; text: string | Unread };

/** The files of the folder that was read last, by their paths. */
type KnownFiles = { folder: string; files: Map<string, Known> };

/**
 * A file system may note times by the hundredth of a second only: a file that changed shortly before it was read may change again
 * at what it takes for the same time.
 */
const certainMs = 2_000;

// Shared between bundles, as the texts are in the cache of compiled content.
const key = Symbol.for("iatrox.known-files");
const shared = globalThis as { [key]?: KnownFiles };

function* entriesOf(folder: string): Generator<Dirent> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* entriesOf(join(folder, entry.name));
    else yield entry;
  }
}

/** The text of a file, read anew unless it is sure that it is the one that is known. */
const readText = (path: string, known: Known | undefined): Known => {
  const { size, ctimeMs: changed, ino: inode } = lstatSync(path);
  if (known && known.size === size && known.changed === changed && known.inode === inode) return known;
  const at = Date.now();
  const text = decode(readFileSync(path));
  return { size, changed: changed < at - certainMs ? changed : Number.NaN, inode, text };
};

/**
 * The text files of a folder: path relative to it, with forward slashes → text. Names that begin with a dot are left out.
 * Its pictures are there by their names alone. Of a file that did not change since it was read last, the text is known.
 */
export async function readFiles(folder: string): Promise<FilesRead> {
  const files = new Map<string, string>();
  const pictures = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const before = shared[key]?.folder === folder ? shared[key].files : new Map<string, Known>();
  const known = new Map<string, Known>();
  let turn = 0;
  for (const entry of entriesOf(folder)) {
    if (turn++ % atOnce === 0) await others();
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).split(sep).join("/");
    const hash = file.startsWith("pictures/") && entry.isFile() ? hashOfPictureFile(file) : undefined;
    if (hash !== undefined) pictures.set(hash, file);
    else if (!entry.isFile()) diagnostics.push(unreadable(file, unlike(entry)));
    else if (file.startsWith("pictures/")) diagnostics.push(unreadable(file, unnamed));
    else {
      const read = readText(path, before.get(file));
      known.set(file, read);
      if (typeof read.text === "string") files.set(file, read.text);
      else diagnostics.push(unreadable(file, read.text));
    }
  }
  shared[key] = { folder, files: known };
  return { files, pictures, diagnostics };
}

/** What stops a text from being a file, and from coming back from it as it was. */
export function explainText(file: string, text: string): Diagnostic | undefined {
  const read = decode(Buffer.from(text));
  if (typeof read !== "string") return unreadable(file, read);
  if (read === text && !text.includes("\0")) return undefined;
  const message = "This text has a sign that a file of text cannot hold.";
  return unreadable(file, { line: 1, message, suggestion: "Type the text anew where it came from another program." });
}

/** The text of one file of a folder, as `readFiles` reads it; undefined where there is none. `file`: relative to it, with forward slashes. */
export async function readOneFile(folder: string, file: string): Promise<string | undefined> {
  const path = join(folder, file);
  const isFile = await lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const text = isFile ? decode(await readFile(path)) : undefined;
  return typeof text === "string" ? text : undefined;
}

/** Why a file has no text, and where in it. */
type Unread = Explanation & { line: number };

function decode(bytes: Uint8Array): string | Unread {
  if (bytes.subarray(0, 200).includes(0)) return explainEncoding(bytes);
  if (bytes.length > maximumBytes) {
    const message = "This file is larger than 1 MB, and was not read.";
    return { line: 1, message, suggestion: "Take out what is no text, or split the guide in two." };
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return explainEncoding(bytes);
  }
}

const unnamed: Unread = {
  line: 1,
  message: "This file does not have the name of a picture, and was not read.",
  suggestion: "Add the picture by `npm run content:picture`, which names it, and delete this file.",
};

/** Bytes that are no UTF-8 come from a program that saved in an encoding of Windows, or as “Unicode”. */
function explainEncoding(bytes: Uint8Array): Unread {
  const wide = bytes.subarray(0, 200).includes(0);
  const saved = wide ? "UTF-16, which Windows calls Unicode" : "another encoding than UTF-8, such as Windows-1252";
  const suggestion = "Save it again, and choose UTF-8 as the encoding where your program asks how to save.";
  return {
    line: wide ? 1 : firstBadLine(bytes),
    message: `This file is saved in ${saved}, and was not read.`,
    suggestion,
  };
}

function firstBadLine(bytes: Uint8Array): number {
  const decoded = new TextDecoder("utf-8").decode(bytes);
  return decoded.slice(0, decoded.indexOf("\ufffd")).split("\n").length;
}

const unlike = (entry: Dirent): Unread =>
  entry.isSymbolicLink()
    ? {
        line: 1,
        message: "This is a link to another place, and links are not followed.",
        suggestion: "Put the file or folder itself here in place of the link.",
      }
    : { line: 1, message: "This is no file that holds text.", suggestion: "Delete it." };

const unreadable = (file: string, { line, ...what }: Unread): Diagnostic => ({
  rule: "file-readable",
  severity: /\.(mdx|yaml)$/.test(file) || /^articles\/[^/]+$/.test(file) ? "error" : "warning",
  location: { file, line },
  ...what,
});
