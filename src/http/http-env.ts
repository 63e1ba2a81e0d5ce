import { type Environment, readEnvironment } from "../env";

/** The environment, which was checked at the door. Read anew each time: it is cheap, and tests change it. */
export function httpEnv(): Environment {
  const environment = readEnvironment(process.env);
  if (!environment.ok) throw new Error(environment.failure.join(" "));
  return environment.value;
}
