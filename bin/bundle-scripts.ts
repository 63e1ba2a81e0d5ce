import path from "node:path";
import { build } from "esbuild";
import { root } from "./run-step";

const shared = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "error",
} as const;

/**
 * Makes each script of `src/browser` one small file that a page can name, outside the framework's own, and the worker one
 * at the root, whence it sees the whole site. `version`: of the build; none while somebody writes, and then no worker runs.
 */
export const bundleScripts = async (version = ""): Promise<void> => {
  const define = { BUILD: JSON.stringify(version) };
  await Promise.all([
    build({
      ...shared,
      define,
      entryPoints: [path.join(root, "src/browser/*.ts")],
      outdir: path.join(root, "public/generated"),
    }),
    build({
      ...shared,
      define,
      entryPoints: [path.join(root, "src/browser/worker/site-worker.ts")],
      outfile: path.join(root, "public/service-worker.js"),
    }),
  ]);
};
