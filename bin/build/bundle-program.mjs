import path from "node:path";
import { build } from "esbuild";

const forNode = /** @type {const} */ ({
  bundle: true,
  platform: "node",
  target: "node20",
  logLevel: "error",
});

/**
 * Bundles programs of `bin/` into a folder inside the project, with the thread that reads texts: plain JavaScript that needs
 * no TypeScript loader and no sources. Packages stay where they are installed.
 * @param {string} folder
 * @param {readonly string[]} names of programs, such as `content-check`
 */
export const bundleProgram = async (folder, names) => {
  await Promise.all([
    build({
      ...forNode,
      format: "esm",
      entryPoints: names.map((name) => `bin/${name}.ts`),
      outbase: "bin",
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      splitting: true,
      packages: "external",
    }),
    bundleGateWorker(folder),
  ]);
};

/**
 * Bundles the thread that reads texts with its packages, so that it starts at once and from anywhere; some of these packages
 * call `require`, which a module cannot. Gives its file, which
 * `GATE_WORKER` names for `src/content/gate/gate-thread.ts`.
 * @param {string} folder
 */
export const bundleGateWorker = async (folder) => {
  const outfile = path.resolve(folder, "gate-worker.cjs");
  await build({ ...forNode, format: "cjs", entryPoints: ["src/content/gate/gate-worker.ts"], outfile, minify: true });
  return outfile;
};
