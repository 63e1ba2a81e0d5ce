import type { Result } from "../../domain/result";
import type { Environment } from "../../env";
import type { Database } from "./database";
import { openEmbedded } from "./open-embedded";
import { openServer } from "./open-server";

/** Opens the PostgreSQL server that the environment names, or else the embedded database. Failure: a sentence for the operator. */
export const openDatabase = (
  environment: Pick<Environment, "DATABASE_URL" | "DATA_DIR"> & Partial<Environment>,
): Promise<Result<Database, string>> =>
  environment.DATABASE_URL
    ? openServer({ ...environment, DATABASE_URL: environment.DATABASE_URL })
    : openEmbedded(environment.DATA_DIR);
