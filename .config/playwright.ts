import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../tests/support/find-browser";
import { freePort } from "../tests/support/free-port";

const browser = await findBrowser();
// Kept in the environment, so that the test processes, which read this file again, agree.
process.env.E2E_DATA_DIR ??= path.join(tmpdir(), `iatrox-e2e-${process.pid}`);
process.env.E2E_FILLED_DIR ??= `${process.env.E2E_DATA_DIR}-filled`;
// Tests that compile content read it in the thread of the build.
process.env.GATE_WORKER ??= path.resolve(".next/program/gate-worker.cjs");
process.env.E2E_PORT ??= String(await freePort());

export default defineConfig({
  testDir: "../tests/e2e",
  globalSetup: "../tests/support/product-for-tests.ts",
  outputDir: "../test-results",
  // A slow machine is no fault.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    launchOptions: browser,
    viewport: { width: 1280, height: 900 },
    locale: "en-CA",
    // What moves looks different from one moment to the next; what it comes to rest at is tested.
    contextOptions: { reducedMotion: "reduce" },
  },
});
