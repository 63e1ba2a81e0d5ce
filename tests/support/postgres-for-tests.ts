import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that integration tests make their databases on. */
    postgres: string;
  }
}

/** Starts one PostgreSQL server for a whole run of integration tests. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  project.provide("postgres", server.url);
  return server.stop;
}
