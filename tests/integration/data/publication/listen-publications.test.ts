import { afterEach, expect, inject, test, vi } from "vitest";
import { listenForPublications } from "../../../../src/data/publication/listen-publications";
import { openAccidentProxy } from "../../../accidents/proxy/accident-proxy";
import { openFreshDatabase } from "../../../support/open-fresh-database";

const onServer = test.runIf(inject("postgres") !== undefined);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const openServer = async () => {
  const database = await openFreshDatabase();
  closing.push(database.close);
  if (database.kind === "embedded") throw new Error("The embedded database has no other servers.");
  const publish = () =>
    database.client.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
  const listeners = () => database.client.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'iatrox listener' AND query LIKE 'LISTEN%'`;
  return { ...database, publish, listeners };
};

const listen = (directUrl: string, lookMs?: number) => {
  const published = vi.fn();
  closing.push(listenForPublications({ directUrl, published, lookMs }));
  return published;
};

onServer("a publication is heard when it is committed, and what changes besides is not", async () => {
  const { client, directUrl, publish, listeners } = await openServer();
  const published = listen(directUrl);
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), 5_000);
  await client.contentState.update({ where: { id: 1 }, data: { neverPublished: ["one"] } });
  await client
    .$transaction(async (transaction) => {
      await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
      throw new Error("Nothing was published after all.");
    })
    .catch(() => {});
  await publish();
  await vi.waitFor(() => expect(published).toHaveBeenCalled(), 5_000);
  expect(published).toHaveBeenCalledOnce();
});

onServer("a connection that the server ends is replaced, and what it may have missed is announced", async () => {
  const { client, directUrl, publish, listeners } = await openServer();
  const published = listen(directUrl, 1_000);
  const [first] = await vi.waitFor(async () => {
    const found = await listeners();
    expect(found).toHaveLength(1);
    return found;
  }, 5_000);
  await client.$queryRaw`SELECT pg_terminate_backend(${first?.pid}::int) AS ended`;
  await vi.waitFor(() => expect(published).toHaveBeenCalledOnce(), 5_000);
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), 5_000);
  await publish();
  await vi.waitFor(() => expect(published).toHaveBeenCalledTimes(2), 5_000);
});

onServer("a connection that silently died is found out and replaced", async () => {
  const { directUrl, listeners } = await openServer();
  const address = new URL(directUrl);
  const proxy = await openAccidentProxy(Number(address.port));
  closing.push(proxy.end);
  address.host = `127.0.0.1:${proxy.port}`;
  const published = listen(String(address), 500);
  await vi.waitFor(async () => expect(await listeners()).not.toHaveLength(0), 5_000);
  const before = published.mock.calls.length;
  proxy.freeze("up", "down");
  await vi.waitFor(() => expect(published.mock.calls.length).toBeGreaterThan(before), 10_000);
});
