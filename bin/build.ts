import { rmSync, writeFileSync } from "node:fs";
import { hashBuiltFiles, hashSources, stampFile } from "./build-is-fresh";
import { makeBuiltFiles, writeBuiltFiles } from "./built-files";
import { compressFiles } from "./compress-files";
import { runStep } from "./run-step";

/** Makes the database client and the production build, and notes what they were made from. Gives the exit code. */
export const build = async (): Promise<number> => {
  const made = hashSources();
  const version = made.slice(0, 12);
  rmSync(stampFile(), { force: true });
  const generated = await runStep("prisma", ["generate", "--config", ".config/prisma.ts"]);
  if (generated !== 0) return generated;
  writeBuiltFiles(await makeBuiltFiles(version));
  const built = await runStep("next", ["build"], { NODE_ENV: "production", BUILD_VERSION: version });
  if (built !== 0) return built;
  compressFiles();
  writeFileSync(stampFile(), `${made}\n${hashBuiltFiles()}`);
  return 0;
};
