import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run-step";
import { bundleScripts } from "./bundle-scripts";
import { bundleStyles } from "./bundle-styles";

/** A script or sheet of our own making. `address`: under which it is served, such as `/generated/guide.js`. */
export type BuiltFile = { address: string; body: Uint8Array };

/** Makes all scripts and sheets, and writes none. `version`: of the build; none while somebody writes. */
export const makeBuiltFiles = async (version?: string): Promise<BuiltFile[]> =>
  (await Promise.all([bundleScripts(version), bundleStyles()])).flat();

/** Where the built files of production lie: names under `public`. */
export const builtPaths = ["generated", "service-worker.js"];

/** Puts them where a production server finds them, in place of those of the build before. */
export const writeBuiltFiles = (files: readonly BuiltFile[]): void => {
  const folder = path.join(root, "public");
  for (const built of builtPaths) rmSync(path.join(folder, built), { recursive: true, force: true });
  for (const { address, body } of files) {
    const file = path.join(folder, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
};
