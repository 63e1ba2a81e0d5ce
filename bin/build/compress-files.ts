import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { root } from "../run-step";

/** Where the compressed files lie, each at the path of its address. */
export const compressedFolder = path.join(root, ".next/squeezed");

/** What is served from a folder: its address, and which of its files are worth squeezing. */
const served = [
  { folder: ".next/static", address: "_next/static", end: /\.js$/ },
  { folder: "public", address: "", end: /\.(js|svg)$/ },
];

/** Writes the files that a browser loads a second time, compressed as far as Brotli goes: a sixth less than gzip. */
export const compressFiles = (): void => {
  rmSync(compressedFolder, { recursive: true, force: true });
  for (const { folder, address, end } of served) {
    const from = path.join(root, folder);
    for (const file of readdirSync(from, { recursive: true, encoding: "utf8" })) {
      if (!end.test(file)) continue;
      const target = path.join(compressedFolder, address, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, brotliCompressSync(readFileSync(path.join(from, file))));
    }
  }
};
