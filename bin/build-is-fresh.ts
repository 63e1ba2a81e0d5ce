import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./run-step";

/** What a build is made from. Articles are not among it: they are read when the server starts. */
const sources = [
  "src",
  "prisma",
  "public",
  "next.config.mjs",
  "tailwind.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** What a build makes among its sources. */
const made = new Set(["generated", "service-worker.js"]);

const buildFolder = path.join(root, ".next");
export const stampFile = path.join(buildFolder, "sources.sha256");

const filesUnder = (place: string): string[] => {
  const found = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  const inside = readdirSync(path.join(root, place)).sort();
  return inside.filter((name) => !made.has(name)).flatMap((name) => filesUnder(path.join(place, name)));
};

/** One hash over the names and bytes of all sources. */
export const hashSources = (): string => {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesUnder)) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
};

const read = (file: string) => (statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, "utf8") : undefined);

export const hasBuild = () => read(path.join(buildFolder, "BUILD_ID")) !== undefined;

/** Whether the build on disk was made from the sources as they are now. */
export const buildIsFresh = () => hasBuild() && read(stampFile) === hashSources();
