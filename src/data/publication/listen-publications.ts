import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

/** The channel on which a trigger of `content_state` announces each publication. */
const channel = "iatrox_publication";

type Listening = {
  /** A direct address: a pooler gives the connection that listens to somebody else. */
  directUrl: string;
  /** Something was published, or may have been while nobody listened. */
  published: () => void;
  /** A connection that has silently died, over which nothing comes either way, is found within this long. */
  lookMs: number;
};

const connect = async ({ directUrl, published, lookMs }: Listening): Promise<Client> => {
  const client = new Client({
    connectionString: directUrl,
    application_name: "iatrox listener",
    connectionTimeoutMillis: lookMs,
    query_timeout: lookMs,
    keepAlive: true,
  });
  client.on("error", () => {});
  client.on("notification", published);
  await client.connect();
  await client.query(`LISTEN ${channel}`);
  return client;
};

/** Whether the connection still answers, looked at after a while. */
const isAlive = async (client: Client, lookMs: number, stopping: AbortSignal): Promise<boolean> => {
  await pause(lookMs, undefined, { signal: stopping });
  return client.query("SELECT 1").then(
    () => true,
    () => false,
  );
};

const listenOnce = async (listening: Listening, isFirst: boolean, stopping: AbortSignal): Promise<void> => {
  const client = await connect(listening);
  // Once it listens: what is published from here on is heard, and what was before is there to be found.
  if (!isFirst) listening.published();
  const ended = new Promise<false>((resolve) => client.once("end", () => resolve(false)));
  try {
    while (await Promise.race([ended, isAlive(client, listening.lookMs, stopping)]));
  } finally {
    client.end().catch(() => {});
  }
};

/**
 * Hears of every publication in a PostgreSQL database, whichever server made it. A connection that breaks, or silently
 * died, is replaced, and what it may have missed is announced. Returns the act that ends it.
 */
export const listenForPublications = ({
  lookMs = 20_000,
  ...where
}: Omit<Listening, "lookMs"> & Partial<Listening>): (() => void) => {
  const stop = new AbortController();
  const listening = { lookMs, ...where };
  const run = async () => {
    for (let isFirst = true; !stop.signal.aborted; isFirst = false) {
      await listenOnce(listening, isFirst, stop.signal).catch(() => {});
      await pause(lookMs / 20, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  void run();
  return () => stop.abort();
};
