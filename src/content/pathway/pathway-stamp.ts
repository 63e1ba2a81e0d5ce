import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A text that differs when a file that the route is made of has been saved, added or deleted. */
export async function pathwayStamp(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  const stamps = await Promise.all(files.map((name) => stat(path.join(folder, name)).catch(() => undefined)));
  return files.map((name, index) => `${name} ${stamps[index]?.mtimeMs} ${stamps[index]?.size}`).join("\n");
}
