import { rm } from "node:fs/promises";
import path from "node:path";
import type { PostgresPrograms } from "../../support/postgres-programs";
import { type AccidentProxy, openAccidentProxy } from "../proxy/accident-proxy";
import { until, within } from "../until";
import { copyNode } from "./copy-node";
import { type PostgresNode, postgresNode } from "./postgres-node";

/** A primary, and a standby that has each commit before it is acknowledged. */
export type Cluster = {
  primary: () => PostgresNode;
  standby: () => PostgresNode;
  /** The line between the two. */
  replication: AccidentProxy;
  /** Copies the first standby, and has commits wait for it. Nobody writes between. */
  addStandby: () => Promise<void>;
  /** Whether the standby follows, and commits wait for it. */
  isSynchronous: () => Promise<boolean>;
  /** Ends what is left of the primary; the standby takes over, and a new standby is copied from it. Gives the new primary. */
  promote: (meanwhile: (primary: PostgresNode) => Promise<void>) => Promise<void>;
  end: () => Promise<void>;
};

const waitForStandby = "ALTER SYSTEM SET synchronous_standby_names = 'standby'";
const waitForNobody = "ALTER SYSTEM SET synchronous_standby_names = ''";
const reload = "SELECT pg_reload_conf()";

/** `folder`: where data folders are made. `settings`: of both servers. `waits`: whether commits wait for the standby. */
type Building = { programs: PostgresPrograms; folder: string; settings?: readonly string[]; waits?: boolean };

export const startCluster = async ({ programs, folder, settings = [], waits = true }: Building): Promise<Cluster> => {
  let made = 0;
  const newNode = async () => {
    made += 1;
    const data = path.join(folder, `node-${made}`);
    await programs.makeFolder(data);
    return postgresNode(programs, data);
  };
  let primary = await newNode();
  await programs.initialise(primary.data);
  await primary.start(settings);
  const replication = await openAccidentProxy(primary.port);
  let standby: PostgresNode | undefined;

  const isSynchronous = async () => {
    const found = await primary.run("SELECT sync_state FROM pg_stat_replication WHERE state = 'streaming'");
    return found[0]?.sync_state === (waits ? "sync" : "async");
  };
  const addStandby = async () => {
    const next = await newNode();
    await within("the primary is copied", copyNode(primary, next.data));
    const source = `host=127.0.0.1 port=${replication.port} user=postgres application_name=standby`;
    await next.start([...settings, `primary_conninfo=${source}`]);
    standby = next;
    if (waits) {
      await primary.run(waitForStandby);
      await primary.run(reload);
    }
    await until("the standby follows the primary", isSynchronous);
  };
  const standing = () => {
    if (!standby) throw new Error("There is no standby yet.");
    return standby;
  };

  return {
    primary: () => primary,
    standby: standing,
    replication,
    addStandby,
    isSynchronous,
    promote: async (meanwhile) => {
      const [lost, next] = [primary, standing()];
      await lost.signal("SIGKILL");
      await next.run("SELECT pg_promote()");
      // Until it has a standby of its own, it waits for nobody. The setting came with the copy, or with the log.
      await next.run(waitForNobody);
      await next.run(reload);
      primary = next;
      standby = undefined;
      replication.leadTo(next.port);
      await meanwhile(next);
      await rm(lost.data, { recursive: true, force: true });
      await addStandby();
    },
    end: async () => {
      for (const node of [primary, standby]) await node?.signal("SIGKILL");
      replication.end();
    },
  };
};
