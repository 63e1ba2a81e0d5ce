import path from "node:path";
import { build } from "esbuild";
import { root } from "./run-step";

/** Makes each script of `src/browser` one small file that a page can name, outside the framework's own. */
export const bundleScripts = () =>
  build({
    entryPoints: [path.join(root, "src/browser/*.ts")],
    outdir: path.join(root, "public/generated"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
