// Runs a command as it was built: `node bin/run.mjs content-check ontario-cpso`. Where the build is not of these sources,
// the command is bundled for this run, which takes a third of a second.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What `npm run build` makes of the programs. */
const built = path.resolve(".next/program");

/** @param {string} folder @param {string} name */
const load = (folder, name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);

/** Where there are no sources, the build is all there is. */
const isFresh = async () =>
  !existsSync("src") ||
  (existsSync(path.join(built, "build/build-is-fresh.mjs")) &&
    (await load(built, "build/build-is-fresh")).buildIsFresh());

/** Inside `node_modules`, where the bundle finds its packages and nobody looks for sources. @param {string} name */
const bundleForThisRun = async (name) => {
  const { bundleProgram } = await import("./build/bundle-program.mjs");
  const cache = path.resolve("node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "iatrox-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await bundleProgram(folder, [name]);
  return folder;
};

const [name = ""] = process.argv.splice(2, 1);
const folder = (await isFresh()) ? built : await bundleForThisRun(name);
process.env.GATE_WORKER = path.join(folder, "gate-worker.cjs");
await load(folder, name);
