import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run-step";

/** A page whose module says so has no script in browsers, so nothing there ever loads it. */
const withoutScript = /unstable_runtimeJS: false/;

const addressOf = (file: string): string => `/${file.replace(/\.tsx$/, "").replace(/(^|\/)index$/, "")}`;

/** The addresses of the pages that have no script. `read`: gives the text of a file below `src/pages`. */
export const pagesWithoutScript = (files: readonly string[], read: (file: string) => string): Set<string> =>
  new Set(files.filter((file) => file.endsWith(".tsx") && withoutScript.test(read(file))).map(addressOf));

/**
 * A manifest of the framework with no word on pages that have no script: it names every page of the site, to browsers that only
 * ever go from one to the next by its address. Calls of the API go as well.
 */
export const shortenManifest = (manifest: string, isLoaded: (page: string) => boolean): string => {
  const shortened = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((page) => isLoaded(page));
    const entries = Object.entries(value as object).filter(([name]) => !name.startsWith("/") || isLoaded(name));
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, name === "sortedPages" ? shortened(inner) : inner]),
    );
  };
  return manifest.replace(
    /(self\.__\w+ = )(\{[\s\S]*?\})(?=;self\.)/g,
    (_all, assignment: string, json: string) => assignment + JSON.stringify(shortened(JSON.parse(json))),
  );
};

/** Shortens that of the build, before it is compressed. */
export const shortenManifests = (): void => {
  const pages = path.join(root, "src/pages");
  const files = readdirSync(pages, { recursive: true, encoding: "utf8" });
  const silent = pagesWithoutScript(files, (file) => readFileSync(path.join(pages, file), "utf8"));
  const isLoaded = (page: string) => !silent.has(page) && !page.startsWith("/api/");
  const folder = path.join(root, ".next/static");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("_buildManifest.js")) continue;
    const manifest = path.join(folder, file);
    writeFileSync(manifest, shortenManifest(readFileSync(manifest, "utf8"), isLoaded));
  }
};
