import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./content", import.meta.url));

/** The smallest content that passes every check, as virtual files, with the named files changed or, for `null`, absent. */
export function permits(changes: Record<string, string | null | ((text: string) => string)> = {}): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.relative(folder, file), readFileSync(file, "utf8"));
  }
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
