import { readFile } from "node:fs/promises";
import path from "node:path";

/** What the build that runs is called: each has another name. The development server has none, its program changes all day. */
export const programName = async (): Promise<string | undefined> =>
  process.env.NODE_ENV === "production"
    ? await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), ".next/BUILD_ID"), "utf8")
    : undefined;
