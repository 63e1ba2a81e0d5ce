import { cp, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const shared = [
  ...[".next", "bin", "languages.mjs", "next.config.mjs", "node_modules", "package.json", "prisma", "public"],
  ...["sheet-names.mjs", "tests"],
];

/** A folder that runs the production build with the smallest content that passes every check. */
export const makeProductFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of shared) await symlink(path.join(root, name), path.join(folder, name));
  await cp(path.join(root, "tests/support/content"), path.join(folder, "content"), { recursive: true });
};
