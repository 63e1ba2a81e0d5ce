import { atTheDoor } from "./serving/front-server";
import { serveOrExit } from "./serving/serve-or-exit";

await serveOrExit("production", atTheDoor().PORT);
