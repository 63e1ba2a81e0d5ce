import { hasBuild } from "./build-is-fresh";
import { atTheDoor } from "./front-server";
import { serveOrExit } from "./serve-or-exit";

const { PORT } = atTheDoor();
if (!hasBuild()) {
  console.error("There is no build to serve. Run `npm start`: it makes one, then serves it.");
  process.exit(1);
}
await serveOrExit("production", PORT);
