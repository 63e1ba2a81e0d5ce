import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { askServer } from "../src/features/operations/ask-server";
import { makeBuiltFiles } from "./build/built-files";
import { bundleGateWorker } from "./build/bundle-program.mjs";
import { ContentStatus, savedContent } from "./development/content-status";
import { withDevelopmentFiles } from "./development/development-files";
import { watchFolder } from "./development/watch-folder";
import { root } from "./run-step";
import { atTheDoor } from "./serving/front-server";
import { serveOrExit } from "./serving/serve-or-exit";

// A database of its own: drafts are shown in it, which readers must not get when the product is served here.
process.env.DATA_DIR ??= ".data/development";
process.env.GATE_WORKER = await bundleGateWorker(mkdtempSync(path.join(tmpdir(), "iatrox-gate-")));
const { PORT, DATA_DIR } = atTheDoor();
const status = new ContentStatus((line) => console.log(line));
let files = await makeBuiltFiles();
await serveOrExit({ mode: "development", port: PORT, inFront: withDevelopmentFiles(() => files, status) });

const importContent = async () => status.report(await savedContent(await askServer(DATA_DIR, "import")));
await watchFolder(path.join(root, "content"), importContent);
await watchFolder(path.join(root, "src"), async () => {
  files = await makeBuiltFiles();
  status.drawAnew();
});
// An error at the start is reported as an error of a save is.
await importContent();
