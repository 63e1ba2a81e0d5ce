import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { addressIn, languages } from "../../src/domain/language";
import { root } from "../run-step";
import type { BuiltFile } from "./built-files";

const shared = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "error",
  outdir: path.join(root, "public"),
} satisfies BuildOptions;

/** Scripts by the folder under which their addresses lie. */
const bundle = async (folder: string, options: BuildOptions): Promise<BuiltFile[]> => {
  const { outputFiles } = await build({ ...shared, ...options, write: false });
  return outputFiles.map(({ path: file, contents }) => ({
    address: path.posix.join("/", folder, path.basename(file)),
    body: contents,
  }));
};

/**
 * Makes each script of `src/browser` one small file that a page can name, outside the framework's own, and the worker one
 * at the root, whence it sees the whole site. `version`: of the build; none while somebody writes, and then no worker runs
 * and one more script shows what is wrong with the content.
 */
export const bundleScripts = async (version = ""): Promise<BuiltFile[]> => {
  const offline = languages.map((language) => addressIn(language, "/offline"));
  const define = { BUILD: JSON.stringify(version), OFFLINE_PAGES: JSON.stringify(offline.reverse()) };
  const pages = ["src/browser/*.ts", ...(version === "" ? ["src/browser/development/content-status.ts"] : [])];
  const bundled = await Promise.all([
    bundle("generated", { define, entryPoints: pages.map((page) => path.join(root, page)), entryNames: "[name]" }),
    // A worker shares its scope with nobody, so no function is put around it: 20 bytes less.
    bundle("", {
      define,
      format: "esm",
      entryPoints: { "service-worker": path.join(root, "src/browser/worker/site-worker.ts") },
    }),
  ]);
  return bundled.flat();
};
