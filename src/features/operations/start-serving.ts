import { currentDatabase } from "../../data/database/current-database";
import { readAuthSecret } from "../../data/person/authentication/read-auth-secret";
import { readEnvironment } from "../../env";
import { countOverServers } from "../../http/endpoint/rate-limit";
import { askSelf } from "./ask-self";
import { logSlowStatements } from "./log-slow-statements";
import { setReadiness } from "./readiness";
import { removeServerFile, writeServerFile } from "./server-file";
import { whenStopping } from "./stopping";

/** `jobs`: what nobody need wait for, done by one worker of a server. */
type Start = { prepare: () => Promise<void>; jobs: () => void };

/** Of several workers the first does what a server does once; a single process is the first. */
const isFirstWorker = () => (process.env.WORKER ?? "1") === "1";

/**
 * Prepares the server, then, once it listens, has it make its stale pages anew and calls it ready.
 * Never throws: the framework would go on without us.
 */
export const startServing = async ({ prepare, jobs }: Start): Promise<void> => {
  const environment = readEnvironment(process.env);
  if (!environment.ok) return fail(environment.failure.join("\n"));
  const { DATA_DIR, PORT, SLOW_STATEMENT_MS } = environment.value;
  try {
    await prepare();
    // Not those of migrations, which take the time that they take.
    logSlowStatements(SLOW_STATEMENT_MS);
    whenStopping(async () => (await currentDatabase()).close());
    await countTogether();
    if (isFirstWorker()) {
      await writeServerFile(DATA_DIR, PORT);
      whenStopping(() => removeServerFile(DATA_DIR));
    }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  // The framework serves no page before this function has returned.
  void refreshOncePagesAreServed().then(() => isFirstWorker() && jobs());
};

const countTogether = async () => {
  const { client, ...database } = await currentDatabase();
  if (database.kind === "embedded") return;
  countOverServers({ database, secret: await readAuthSecret(client) });
};

const fail = (reason: string) => setReadiness({ state: "failed", reason });

const refreshOncePagesAreServed = async () => {
  const answer = await askSelf("refresh");
  if (answer.ok) return setReadiness({ state: "ready" });
  fail(`The pages could not be made anew: ${answer.text}`);
};
