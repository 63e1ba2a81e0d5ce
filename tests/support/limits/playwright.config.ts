import { defineConfig } from "@playwright/test";

/** Run by tests/process/support/start-process.test.ts: its one test runs into its limit. */
export default defineConfig({
  testDir: ".",
  timeout: Number(process.env.TEST_LIMIT_MS),
  reporter: "line",
  outputDir: process.env.TEST_OUTPUT_DIR,
});
