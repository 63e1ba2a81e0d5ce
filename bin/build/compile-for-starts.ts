import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BuildCacheRecord, recordBuildCache } from "../../src/content/build-cache";
import { compileContent } from "../../src/content/compile-content";
import { contentCache } from "../../src/content/content-cache";
import { readFiles } from "../../src/content/read-files";
import { root } from "../run-step";
import { bundleGateWorker } from "./bundle-program.mjs";

/**
 * Compiles the content that lies beside a build, so that no start of it does so again. What is wrong with the content is told by
 * whoever publishes it. `version`: of the build.
 */
export const compileForStarts = async (version: string): Promise<BuildCacheRecord> => {
  const record = recordBuildCache(version);
  const { files, pictures, diagnostics } = await readFiles(path.join(root, "content"));
  await withGateWorker(() =>
    compileContent(files, diagnostics, contentCache(record), { pictures: new Set(pictures.keys()) }),
  );
  return record;
};

/** The one of the build is not there yet. */
const withGateWorker = async (act: () => Promise<unknown>): Promise<void> => {
  const before = process.env.GATE_WORKER;
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-gate-"));
  try {
    process.env.GATE_WORKER = await bundleGateWorker(folder);
    await act();
  } finally {
    if (before === undefined) delete process.env.GATE_WORKER;
    else process.env.GATE_WORKER = before;
    await rm(folder, { recursive: true });
  }
};
