import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { PrismaPg } from "@prisma/adapter-pg";
import { failure, type Result, success } from "../../domain/result";
import { lockFolder } from "../folder/lock-folder";
import { makeFolder } from "../folder/make-folder";
import { clientOver } from "./client-over";
import type { Database } from "./database";
import { embeddedPool } from "./embedded-pool";
import { nameStatements } from "./name-statements";

const damaged = (cluster: string, cause: unknown): string =>
  `The data folder ${cluster} is damaged and cannot be opened (${cause instanceof Error ? cause.message : String(cause)}). Stop, move it aside, and put your latest backup of it in its place. Without a backup start with no folder there: the guides and questions are imported again from content/, what learners did is lost.`;

/** A cluster that was begun has its version file; a folder with other things in it and without one is no cluster any more. */
const isBroken = (cluster: string): boolean =>
  existsSync(cluster) && readdirSync(cluster).length > 0 && !existsSync(join(cluster, "PG_VERSION"));

/** Makes a new cluster beside its place and moves it there when it is whole: a first start that is cut off leaves no damage. */
const makeCluster = async (cluster: string): Promise<void> => {
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create({ dataDir: unfinished });
  await pglite.close();
  renameSync(unfinished, cluster);
};

/**
 * A quarter of the buffers that PGlite takes, which are memory of this process: they hold what a visit touches, and what
 * else is read is in the operating system's cache. One session needs no room for a hundred.
 */
const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB", "-c", "max_connections=5"];

/** Opens the embedded database in `folder`/postgres. Failure: a sentence for the operator. */
export const openEmbedded = async (folder: string): Promise<Result<Database, string>> => {
  const prepared = makeFolder(folder);
  if (!prepared.ok) return prepared;
  const locked = await lockFolder(folder);
  if (!locked.ok) return locked;
  const unlock = locked.value;
  const cluster = join(folder, "postgres");
  try {
    if (isBroken(cluster)) throw new Error("its file PG_VERSION is missing");
    if (!existsSync(cluster)) await makeCluster(cluster);
    const pglite = await PGlite.create({ dataDir: cluster, extensions: { pg_trgm }, startParams });
    const pool = embeddedPool(pglite);
    const client = clientOver(pool, nameStatements());
    const close = async () => {
      await client.$disconnect();
      await pool.end();
      await pglite.close();
      unlock();
    };
    return success({
      kind: "embedded",
      folder,
      client,
      read: (act) => act(client),
      connections: () => pool.use(),
      replica: () => undefined,
      openMigration: () => ({
        adapter: new PrismaPg(pool),
        run: (script) => pool.query(script),
        close: async () => {},
      }),
      close,
    });
  } catch (error) {
    unlock();
    return failure(damaged(cluster, error));
  }
};
