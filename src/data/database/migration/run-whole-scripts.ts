import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Migration } from "../database";

type Factory = SqlMigrationAwareDriverAdapterFactory;

/**
 * What the engine speaks through, but that each script is `run` in one piece. Left alone, one adapter does not wait for the
 * script to end, and the other cuts it at each semicolon, also within functions.
 */
export const withWholeScripts = (factory: Factory, run: Migration["run"]): Factory => {
  const connect = async () => {
    const adapter = await factory.connect();
    adapter.executeScript = async (script) => {
      await run(script);
    };
    return adapter;
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect };
};

/** What the engine itself does next: there is never more than one migration begun. */
const noteFinished = `UPDATE "_prisma_migrations" SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * Has a migration run as one script, in one implicit transaction, together with the note that it is finished: it is applied
 * whole and noted, or neither, whenever the process is killed.
 */
export const runScriptsWhole = ({ adapter, run }: Migration): Factory =>
  withWholeScripts(adapter, (script) => run(`${script};\n${noteFinished};`));
