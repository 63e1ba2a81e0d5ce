import assert from "node:assert/strict";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPostgres } from "./postgres-server";
import { runProduct } from "./run-product";

const pages = [
  "/",
  "/articles",
  "/articles/nac-examination",
  "/practice",
  "/practice/progress",
  "/route",
  "/search?q=fee",
];

/** A first start on an empty database. It answers every page, or no browser test begins. */
const fill = async (environment: { DATA_DIR: string; DATABASE_URL?: string }) => {
  const { origin, end } = await runProduct(environment);
  for (const page of pages) assert.equal((await fetch(origin + page)).status, 200, `${page} after a first start`);
  assert.equal(await end("SIGTERM"), 0);
};

/**
 * Starts the product for a whole run of browser tests, at the port and on the data folder that their configuration names, and a
 * PostgreSQL server. First starts fill the folder and the database that tests with a product of their own copy: content is
 * imported once and not by each.
 */
export default async function setup() {
  const { E2E_PORT = "", E2E_DATA_DIR = "", E2E_FILLED_DIR = "" } = process.env;
  const postgres = await startPostgres();
  const DATABASE_URL = await postgres.createDatabase();
  process.env.E2E_POSTGRES = postgres.url;
  process.env.E2E_FILLED_DATABASE = path.basename(new URL(DATABASE_URL).pathname);
  const DATA_DIR = await mkdtemp(path.join(tmpdir(), "iatrox-filled-"));
  await Promise.all([fill({ DATA_DIR: E2E_FILLED_DIR }), fill({ DATA_DIR, DATABASE_URL })]);
  await cp(E2E_FILLED_DIR, E2E_DATA_DIR, { recursive: true });
  const product = await runProduct({ PORT: E2E_PORT, DATA_DIR: E2E_DATA_DIR });
  return async () => {
    await product.end("SIGTERM");
    await postgres.stop();
  };
}
