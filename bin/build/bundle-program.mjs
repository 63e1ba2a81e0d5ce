import { readdirSync } from "node:fs";
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
export const bundleProgram = (folder, names) => bundle(folder, programsNamed(names));

/**
 * Bundles the same and, below `api`, each handler of the API, as `bin/serving/api-routes.ts` imports it. They share their
 * modules with the programs.
 * @param {string} folder
 * @param {readonly string[]} names
 * @param {string} version of the build, as the framework puts it into its own handlers
 */
export const bundlePrograms = (folder, names, version) =>
  bundle(folder, [...programsNamed(names), ...handlers()], {
    "process.env.BUILD_VERSION": JSON.stringify(version),
  });

/** @param {readonly string[]} names */
const programsNamed = (names) => names.map((name) => ({ in: `bin/${name}.ts`, out: name }));

const handlers = () =>
  readdirSync("src/pages/api", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ in: `src/pages/api/${file}`, out: `api/${file.slice(0, -".ts".length)}` }));

/**
 * @param {string} folder
 * @param {{ in: string, out: string }[]} entryPoints
 * @param {Record<string, string>} define
 */
const bundle = async (folder, entryPoints, define = {}) => {
  await Promise.all([
    build({
      ...forNode,
      format: "esm",
      entryPoints,
      define,
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
