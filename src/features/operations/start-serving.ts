import { currentDatabase } from "../../data/database/current-database";
import { readEnvironment } from "../../env";
import { askServer } from "./ask-server";
import { setReadiness } from "./readiness";
import { removeServerFile, writeServerFile } from "./server-file";
import { whenStopping } from "./stopping";

/** `afterwards`: what nobody need wait for. */
type Start = { prepare: () => Promise<void>; afterwards: () => void };

/**
 * Prepares the server, then, once it listens, has it make its stale pages anew and calls it ready.
 * Never throws: the framework would go on without us.
 */
export const startServing = async ({ prepare, afterwards }: Start): Promise<void> => {
  const environment = readEnvironment(process.env);
  if (!environment.ok) return fail(environment.failure.join("\n"));
  const { DATA_DIR, PORT } = environment.value;
  try {
    await prepare();
    whenStopping(async () => (await currentDatabase()).close());
    await writeServerFile(DATA_DIR, PORT);
    whenStopping(() => removeServerFile(DATA_DIR));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  void refreshOncePagesAreServed(DATA_DIR).then(afterwards);
};

const fail = (reason: string) => setReadiness({ state: "failed", reason });

const refreshOncePagesAreServed = async (dataFolder: string) => {
  for (let attempt = 0; attempt < 600; attempt++) {
    const answer = await askServer(dataFolder, "refresh");
    if (answer?.ok) return setReadiness({ state: "ready" });
    if (answer) return fail(`The pages could not be made anew: ${await answer.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  fail("The server did not begin to listen within a minute.");
};
