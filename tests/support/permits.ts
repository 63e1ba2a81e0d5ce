import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The named files are changed or, for `null`, absent. */
type Changes = Record<string, string | null | ((text: string) => string)>;

/** The smallest content that passes every check, as virtual files. */
export const permits = (changes: Changes = {}): Map<string, string> => changed(filesIn("./content"), changes);

/** The same with its guide in French beside it. */
export const permitsInFrench = (changes: Changes = {}): Map<string, string> =>
  changed(new Map([...filesIn("./content"), ...filesIn("./content-in-french")]), changes);

function filesIn(name: string): Map<string, string> {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.relative(folder, file), readFileSync(file, "utf8"));
  }
  return files;
}

function changed(files: Map<string, string>, changes: Changes): Map<string, string> {
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) files.delete(file);
    else files.set(file, typeof change === "string" ? change : edited(file, files.get(file), change));
  }
  return files;
}

function edited(file: string, text: string | undefined, change: (text: string) => string): string {
  const after = change(text ?? "");
  if (after === text) throw new Error(`The change to ${file} changes nothing.`);
  return after;
}
