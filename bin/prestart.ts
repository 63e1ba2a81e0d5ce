import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";
import { atTheDoor } from "./serving/front-server";

// Runs before `npm start`. An error of the environment is reported before a minute is spent on a build.
atTheDoor();
if (!buildIsFresh()) {
  console.log("Making a build: there is none of these sources yet.");
  if ((await build()) !== 0) {
    console.error("The build failed; the reason stands above. Nothing was started.");
    process.exitCode = 1;
  }
}
