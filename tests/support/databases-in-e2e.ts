import { createDatabase } from "./create-database";

const { E2E_POSTGRES = "", E2E_FILLED_DATABASE } = process.env;

/** A new database on the server of a run of browser tests, empty. */
export const newDatabase = (): Promise<string> => createDatabase(E2E_POSTGRES);

/** The same, as a server left it that had imported everything. */
export const filledDatabase = (): Promise<string> => createDatabase(E2E_POSTGRES, E2E_FILLED_DATABASE);
