import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "../run-step";
import { builtPaths } from "./built-files";

/** What a build is made from. Articles are not among it: they are read when the server starts. */
const sources = [
  "src",
  "bin",
  "prisma",
  "public",
  "languages.mjs",
  "sheet-names.mjs",
  "next.config.mjs",
  "tailwind.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** What a build makes among its sources. */
const made = new Set(builtPaths);

const buildFolder = (folder: string) => path.join(folder, ".next");
export const stampFile = (folder = root): string => path.join(buildFolder(folder), "sources.sha256");

const filesUnder = (folder: string, start: string, left: ReadonlySet<string>): string[] => {
  const found = statSync(path.join(folder, start), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [start];
  const inside = readdirSync(path.join(folder, start)).sort();
  return inside
    .filter((name) => !left.has(name))
    .flatMap((name) => filesUnder(folder, path.posix.join(start, name), left));
};

const hashFiles = (folder: string, files: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
};

/** One hash over the names and bytes of all sources. `folder`: of the project. */
export const hashSources = (folder = root): string =>
  hashFiles(
    folder,
    sources.flatMap((start) => filesUnder(folder, start, made)),
  );

/** The version of a build of these sources, in the address of each of its files. `hash`: of `hashSources`. */
export const versionOf = (hash: string): string => hash.slice(0, 12);

/** One hash over the scripts and sheets that the build put among its sources. */
export const hashBuiltFiles = (folder = root): string =>
  hashFiles(
    folder,
    builtPaths.flatMap((start) => filesUnder(folder, `public/${start}`, new Set())),
  );

const read = (file: string) => (statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, "utf8") : undefined);

const hasBuild = (folder = root) => read(path.join(buildFolder(folder), "BUILD_ID")) !== undefined;

/** Whether the build on disk was made from the sources as they are now, and its own files are still those it made. */
export const buildIsFresh = (folder = root): boolean =>
  hasBuild(folder) && read(stampFile(folder)) === `${hashSources(folder)}\n${hashBuiltFiles(folder)}`;
