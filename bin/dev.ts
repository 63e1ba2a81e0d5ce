import { watch } from "node:fs";
import path from "node:path";
import { askServer } from "../src/features/operating/ask-server";
import { atTheDoor } from "./at-the-door";
import { bundleScripts } from "./bundle-scripts";
import { bundleStyles } from "./bundle-styles";
import { root } from "./run-step";
import { serveOrExit } from "./serve-or-exit";

const { PORT, DATA_DIR } = atTheDoor();
await Promise.all([bundleScripts(), bundleStyles()]);
await serveOrExit("development", PORT);

// An editor's program saves in several steps; the last one counts.
let pending: NodeJS.Timeout | undefined;
watch(path.join(root, "content"), { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(() => void askServer(DATA_DIR, "import"), 100);
});

let styling: NodeJS.Timeout | undefined;
watch(path.join(root, "src"), { recursive: true }, () => {
  clearTimeout(styling);
  styling = setTimeout(() => void bundleStyles(), 100);
});
