import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleGateWorker } from "../../bin/build/bundle-program.mjs";

/** Bundles the thread that reads texts for a run of tests, as it is bundled for production. */
export default async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-gate-"));
  process.env.GATE_WORKER = await bundleGateWorker(folder);
  return () => rm(folder, { recursive: true });
}
