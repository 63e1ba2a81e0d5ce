import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Database } from "../../src/data/database/database";
import { openDatabase } from "../../src/data/database/open-database";
import { draw } from "../../src/domain/random/draw";
import type { Random } from "../../src/domain/random/seeded-random";
import { unpackPostgres } from "../support/postgres-programs";
import type { BrokenBuild } from "./broken/broken-build";
import { publisher } from "./clients/publisher";
import { type Cluster, startCluster } from "./cluster/cluster";
import { type History, newHistory } from "./history";
import { type AccidentProxy, openAccidentProxy } from "./proxy/accident-proxy";
import type { StatementRules } from "./proxy/read-statements";
import { type AppServer, appServer } from "./servers/app-server";
import { makeProductFolder } from "./servers/product-folder";
import { until } from "./until";

/** All that an accident may touch. */
export type World = {
  folder: string;
  cluster: Cluster;
  servers: readonly AppServer[];
  history: History;
  /** Of this process: for whoever publishes, past the servers. */
  database: Database;
  /** The line of `database`. */
  line: AccidentProxy;
  /** Publishes the guide anew, until that is acknowledged. */
  publish: () => Promise<void>;
  /** Where a client sends its next request; a server that is reserved gets none. */
  chooseServer: (chance: Random) => string;
  /** Keeps other clients from a server while something is tried on it. */
  reserve: <Value>(server: AppServer, act: () => Promise<Value>) => Promise<Value>;
  /** Waits until some clients gave up waiting for a reply, and may have turned to another server. */
  patience: () => Promise<void>;
  /** What becomes of statements of `database`; reset by assigning `undefined`. */
  setPublisherFate: (fate: StatementRules["fate"] | undefined) => void;
  /** Waits until clients had so many more answers acknowledged. */
  progress: (answers: number) => Promise<void>;
  /** Has all lines lead to the new primary. */
  promote: () => Promise<void>;
  end: () => Promise<void>;
};

/** The first has two workers. */
const workersOf = (index: number) => (index === 0 ? 2 : 1);

export const openWorld = async (serverCount: number, broken: Partial<BrokenBuild> = {}): Promise<World> => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-accidents-"));
  await chmod(folder, 0o755);
  const [product, programs] = [path.join(folder, "product"), path.join(folder, "postgres")];
  await makeProductFolder(product);
  await mkdir(programs);
  const { settings = [], waits = true, rewrite = (text) => text, preload, sabotage } = broken;
  const cluster = await startCluster({ programs: await unpackPostgres(programs), folder: programs, settings, waits });
  const history = newHistory();
  const { port } = cluster.primary();
  const servers = await Promise.all(
    Array.from({ length: serverCount }, (_, index) =>
      appServer({
        ...{ name: `server ${index + 1}`, folder: product, database: port },
        ...{ workers: workersOf(index), rewrite, preload: preload && `./tests/accidents/broken/preload/${preload}.ts` },
      }),
    ),
  );
  // One makes the tables.
  await servers[0]?.start();
  let publisherFate: StatementRules["fate"] | undefined;
  const line = await openAccidentProxy(port, { fate: (text) => publisherFate?.(text) ?? "passed", rewrite });
  const DATABASE_URL = `postgresql://postgres@127.0.0.1:${line.port}/postgres`;
  const opened = await openDatabase({ DATA_DIR: product, DATABASE_URL });
  if (!opened.ok) throw new Error(opened.failure);
  const publish = publisher(opened.value, history);
  await publish();
  if (sabotage) await cluster.primary().run(sabotage);
  await cluster.addStandby();
  await Promise.all(servers.slice(1).map((server) => server.start()));

  const reserved = new Set<AppServer>();
  return {
    ...{ folder, cluster, servers, history, line, publish, database: opened.value },
    chooseServer: (chance) =>
      draw(
        servers.filter((server) => !reserved.has(server)),
        chance,
      ).origin,
    reserve: async (server, act) => {
      reserved.add(server);
      try {
        return await act();
      } finally {
        reserved.delete(server);
      }
    },
    patience: () => {
      const wanted = history.unanswered + 2;
      return until("clients give up waiting", () => history.unanswered >= wanted);
    },
    setPublisherFate: (fate) => {
      publisherFate = fate;
    },
    progress: (answers) => {
      const wanted = history.acknowledged.length + answers;
      return until(`${answers} more answers are acknowledged`, () => history.acknowledged.length >= wanted);
    },
    promote: () =>
      cluster.promote(async (primary) => {
        for (const proxy of [line, ...servers.map(({ database }) => database)]) proxy.leadTo(primary.port);
      }),
    end: async () => {
      await Promise.all(servers.map((server) => server.end()));
      line.end();
      await opened.value.close().catch(() => {});
      await cluster.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
