import { afterEach, expect, inject, test } from "vitest";
import { openServer } from "../../../../src/data/database/open-server";
import { Prisma } from "../../../../src/data/generated/client";
import { openAccidentProxy } from "../../../accidents/proxy/accident-proxy";

const server = inject("postgres");

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A database behind a line on which connections can silently die; it finds that out after a moment. */
const openBehindLine = async () => {
  const url = new URL(server ?? "");
  const line = await openAccidentProxy(Number(url.port));
  closing.push(line.end);
  url.port = String(line.port);
  const opened = await openServer({ DATABASE_URL: url.href, DATA_DIR: "", DATABASE_CONNECTIONS: 2 }, 300);
  if (!opened.ok) throw new Error(opened.failure);
  closing.push(opened.value.close);
  return { line, client: opened.value.client };
};

/** A slow machine may take longer than the moment, too, and then asks again. */
const untilItWorks = async (act: () => Promise<unknown>) => {
  for (;;) {
    const worked = await act().then(
      () => true,
      () => false,
    );
    if (worked) return;
  }
};

test.runIf(server !== undefined)("connections that silently died are replaced, those of transactions too", async () => {
  const { line, client } = await openBehindLine();
  const read = () => client.$queryRaw`SELECT 1 AS one`;
  const transact = () => client.$transaction((transaction) => transaction.$queryRaw`SELECT 1 AS one`);
  for (const direction of ["up", "down"] as const)
    for (const act of [read, transact]) {
      await untilItWorks(() => Promise.all([act(), act()]));
      line.freeze(direction);
      await expect(act()).rejects.toThrow();
      await untilItWorks(act);
    }
});

test.runIf(server !== undefined)("a transaction whose process stopped lets go of what others wait for", async () => {
  const { client } = await openBehindLine();
  let [hold, goOn] = [() => {}, () => {}];
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const lock = Prisma.sql`SELECT pg_advisory_xact_lock(7)::text`;
  const transaction = client.$transaction(
    async (transaction) => {
      await transaction.$queryRaw(lock);
      hold();
      await stopped;
      await transaction.$queryRaw(lock);
    },
    { timeout: 240_000 },
  );
  const failed = expect(transaction).rejects.toThrow();
  await held;
  await untilItWorks(() => client.$queryRaw(lock));
  goOn();
  await failed;
});

test.runIf(server !== undefined)("a statement of a transaction may take as long as its transaction", async () => {
  const { client } = await openBehindLine();
  await untilItWorks(() => client.$transaction((transaction) => transaction.$executeRaw`SELECT pg_sleep(1)`));
});
