import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../tests/support/find-browser";
import { freePort } from "../tests/support/free-port";

const root = fileURLToPath(new URL("..", import.meta.url));
const browser = await findBrowser();
// Kept in the environment, so that the test processes, which read this file again, agree.
process.env.E2E_DATA_DIR ??= path.join(tmpdir(), `iatrox-e2e-${process.pid}`);
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;

export default defineConfig({
  testDir: "../tests/e2e",
  outputDir: "../test-results",
  timeout: 60_000,
  // A slow machine is no fault.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: browser,
    viewport: { width: 1280, height: 900 },
    locale: "en-CA",
  },
  webServer: {
    cwd: root,
    command: "node --import tsx bin/serve.ts",
    url: `http://127.0.0.1:${port}/api/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    // A whole test run comes from one address.
    env: { PORT: port, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: "", RATE_LIMIT_SCALE: "1000" },
  },
});
