import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, runStep } from "../run-step";
import { hashBuiltFiles, hashSources, stampFile, versionOf } from "./build-is-fresh";
import { makeBuiltFiles, writeBuiltFiles } from "./built-files";
import { bundlePrograms } from "./bundle-program.mjs";
import { compileForStarts } from "./compile-for-starts";
import { compressFiles } from "./compress-files";
import { shortenManifests } from "./shorten-manifest";

/** What production runs besides the pages, and the record of the sources that it was built from. */
const programs = [
  "serve",
  "build/build-is-fresh",
  "audit-verify",
  "content-check",
  "content-export",
  "content-import",
  "content-items",
  "content-new",
  "backup",
  "content-picture",
  "content-reports",
  "content-restore",
  "database-move",
  "items-check",
  "items-export",
  "items-import",
  "items-statistics",
  "lint-items",
  "restore",
  "studio-invite",
];

/** Makes the database client and the production build, and notes what they were made from. Gives the exit code. */
export const build = async (): Promise<number> => {
  const made = hashSources();
  const version = versionOf(made);
  rmSync(stampFile(), { force: true });
  const generated = await runStep("prisma", ["generate", "--config", ".config/prisma.ts"]);
  if (generated !== 0) return generated;
  writeBuiltFiles(await makeBuiltFiles(version));
  // Content is compiled meanwhile: it takes one processor.
  const [built, compiled] = await Promise.all([
    runStep("next", ["build"], { NODE_ENV: "production", BUILD_VERSION: version }),
    compileForStarts(version),
  ]);
  if (built !== 0) return built;
  const folder = path.join(root, ".next/program");
  rmSync(folder, { recursive: true, force: true });
  await bundlePrograms(folder, programs, version);
  compiled.write(folder);
  shortenManifests();
  compressFiles();
  writeFileSync(stampFile(), `${made}\n${hashBuiltFiles()}`);
  return 0;
};
