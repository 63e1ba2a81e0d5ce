import { type Environment, readEnvironment } from "../../src/env";

/** The environment, checked; the process ends with one sentence for each error. */
export const atTheDoor = (): Environment => {
  const environment = readEnvironment(process.env);
  if (environment.ok) return environment.value;
  for (const sentence of environment.failure) console.error(sentence);
  console.error("iatroX did not start: mend the environment, then start again.");
  process.exit(1);
};
