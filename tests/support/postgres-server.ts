import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDatabase } from "./create-database";
import { freePort } from "./free-port";
import { unpackPostgres } from "./postgres-programs";

/** A PostgreSQL server of its own for tests. `url`: its maintenance database. */
export type PostgresServer = {
  url: string;
  /** Makes an empty database and gives its address. */
  createDatabase: () => Promise<string>;
  stop: () => Promise<void>;
};

/** Starts the PostgreSQL that comes with the development dependencies; or uses the server at TEST_DATABASE_URL. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, createDatabase: () => createDatabase(given), stop: async () => {} };

  const home = await mkdtemp(path.join(tmpdir(), "iatrox-postgres-"));
  const programs = await unpackPostgres(home);
  const data = path.join(home, "data");
  await programs.makeFolder(data);
  await programs.initialise(data);
  const port = await freePort();
  const server = await programs.start(data, port, ["max_connections=200"]);
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  return {
    url,
    createDatabase: () => createDatabase(url),
    stop: async () => {
      const gone = once(server, "exit");
      server.kill("SIGINT");
      await gone;
      await rm(home, { recursive: true, force: true });
    },
  };
};
