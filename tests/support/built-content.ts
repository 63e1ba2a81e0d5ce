import path from "node:path";
import { hashSources, versionOf } from "../../bin/build/build-is-fresh";
import { type BuildCache, openBuildCache } from "../../src/content/build-cache";

/** What the build compiled of the content, if there is one of the sources as they are now; all is compiled otherwise. */
export const builtContent = (): BuildCache => openBuildCache(path.resolve(".next/program"), versionOf(hashSources()));
