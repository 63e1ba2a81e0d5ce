import { cp } from "node:fs/promises";
import { runProduct } from "./run-product";

/**
 * Starts the product for a whole run of browser tests, at the port and on the data folder that their configuration names.
 * A first start fills the folder that tests with a product of their own copy: content is read once and not by each.
 */
export default async function setup() {
  const { E2E_PORT = "", E2E_DATA_DIR = "", E2E_FILLED_DIR = "" } = process.env;
  const first = await runProduct({ DATA_DIR: E2E_FILLED_DIR });
  await first.end("SIGTERM");
  await cp(E2E_FILLED_DIR, E2E_DATA_DIR, { recursive: true });
  const product = await runProduct({ PORT: E2E_PORT, DATA_DIR: E2E_DATA_DIR });
  return () => product.end("SIGTERM");
}
