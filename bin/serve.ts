import { atTheDoor } from "./front-server";
import { serveOrExit } from "./serve-or-exit";

await serveOrExit("production", atTheDoor().PORT);
