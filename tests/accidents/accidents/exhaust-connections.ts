import pg from "pg";
import { hungMs, until, within } from "../until";
import { accident } from "./accident";

/** Those of the product, as it names them. */
const endServers = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'iatrox%'";

/** Takes connections until there are none. */
const takeAll = async (url: string): Promise<pg.Client[]> => {
  const clients: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: hungMs, query_timeout: hungMs });
    client.on("error", () => {});
    const isOpen = await client.connect().then(
      () => true,
      () => false,
    );
    if (!isOpen) return clients;
    clients.push(client);
  }
};

/** PostgreSQL has no connection left for any server; then it has again. */
export const exhaustConnections = accident({
  choose: () => ({}),
  inject: async ({ cluster, history, progress }) => {
    const { url, run } = cluster.primary();
    const clients = await takeAll(url);
    const [failed, answers] = [history.unavailable, history.acknowledged.length];
    const first = clients[0] ?? { query: run };
    await until("servers cannot answer", async () => {
      await first.query(endServers);
      clients.push(...(await takeAll(url)));
      return history.unavailable > failed + 5 || history.acknowledged.length > answers + 20;
    });
    for (const client of clients) await within("a connection ends", client.end());
    await progress(20);
  },
});
