import { runProduct } from "./run-product";

/** Starts the product for a whole run of browser tests, at the port and on the data folder that their configuration names. */
export default async function setup() {
  const { E2E_PORT = "", E2E_DATA_DIR = "" } = process.env;
  const product = await runProduct({ PORT: E2E_PORT, DATA_DIR: E2E_DATA_DIR });
  return () => product.end("SIGTERM");
}
