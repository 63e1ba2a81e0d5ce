import type { Database } from "../../src/data/database/database";
import { callServer } from "../../src/features/operations/ask-server";

type Call = { path: string; method?: "GET" | "POST"; body?: unknown };

/**
 * Has the server that holds the data folder do something; where none runs, does it in the database itself, whose tables
 * are brought up to date first.
 */
export const besideServer = async <Value>(
  dataFolder: string,
  call: Call,
  act: (database: Database) => Promise<Value>,
): Promise<Value> => {
  const answer = await callServer(dataFolder, call.path, call);
  if (answer?.ok) return (await answer.json()) as Value;
  if (answer) throw new Error(`The running server refused: ${await answer.text()}`);
  const { currentDatabase } = await import("../../src/data/database/current-database");
  const { migrate } = await import("../../src/data/database/migration/migrate");
  const { withStartLock } = await import("../../src/data/database/with-start-lock");
  const database = await currentDatabase();
  try {
    await withStartLock(database, () => migrate(database));
    return await act(database);
  } finally {
    await database.close();
  }
};

/** Runs a command whose failure is a sentence. */
export const runCommand = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
