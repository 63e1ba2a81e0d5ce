import { build } from "./build";
import { buildIsFresh } from "./build-is-fresh";
import { atTheDoor } from "./front-server";
import { serveOrExit } from "./serve-or-exit";

const { PORT } = atTheDoor();
if (!buildIsFresh()) {
  console.log("Making a build: there is none of these sources yet.");
  if ((await build()) !== 0) {
    console.error("The build failed; the reason stands above. Nothing was started.");
    process.exit(1);
  }
}
await serveOrExit("production", PORT);
