import { workersOf } from "../src/env";
import { atTheDoor } from "./serving/front-server";
import { serveOrExit } from "./serving/serve-or-exit";

const environment = atTheDoor();
const { PORT: port, DATABASE_URL, DATABASE_DIRECT_URL: directUrl = DATABASE_URL } = environment;
const workers = directUrl === undefined ? undefined : { count: workersOf(environment), directUrl };
await serveOrExit({ mode: "production", port, workers });
