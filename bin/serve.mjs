// Serves the build that is there, whatever the sources say.
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const built = path.resolve(".next/program");
if (existsSync(path.join(built, "serve.mjs"))) {
  process.env.GATE_WORKER = path.join(built, "gate-worker.cjs");
  await import(pathToFileURL(path.join(built, "serve.mjs")).href);
} else {
  console.error("There is no build to serve. Run `npm start`: it makes one, then serves it.");
  process.exitCode = 1;
}
