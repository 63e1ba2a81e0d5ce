import { directUrlOf, workersOf } from "../src/env";
import { atTheDoor } from "./serving/front-server";
import { serveOrExit } from "./serving/serve-or-exit";

const environment = atTheDoor();
const directUrl = directUrlOf(environment);
const workers = directUrl === undefined ? undefined : { count: workersOf(environment), directUrl };
await serveOrExit({ mode: "production", port: environment.PORT, workers });
