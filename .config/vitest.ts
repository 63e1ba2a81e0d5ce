import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const gate = "tests/support/gate-worker-for-tests.ts";
const react = "tests/unit/**/*.test.tsx";

/** A slow machine is no fault. */
const patience = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 30_000 } } };

/** Integration tests run twice: on the embedded database and on a PostgreSQL server. */
const integration = (name: string, groupOrder: number, globalSetup: string[], exclude: string[] = []) => ({
  root,
  test: {
    name,
    include: ["tests/integration/**/*.test.ts"],
    exclude,
    globalSetup: [gate, ...globalSetup],
    // Each file opens databases of its own; what it imports is the same for all, and took half of their time.
    isolate: false,
    setupFiles: ["tests/support/new-process.ts"],
    ...patience,
    sequence: { groupOrder },
  },
});

/** What is transformed for one project is transformed for all: each has its own sources besides, which are the same. */
const experimental = { fsModuleCache: true };

export default defineConfig({
  root,
  test: {
    experimental,
    maxWorkers: 2,
    outputFile: { json: "test-results/vitest.json" },
    projects: [
      {
        root,
        test: {
          name: "unit",
          globalSetup: [gate],
          isolate: false,
          include: [
            "tests/*.test.ts",
            "tests/unit/**/*.test.ts",
            "tests/content/**/*.test.ts",
            "tests/process/**/*.test.ts",
          ],
          ...patience,
        },
      },
      {
        root,
        test: {
          name: "components",
          globalSetup: [gate],
          include: [react],
          environment: "happy-dom",
          // What a file imports and its window take as long as its tests.
          isolate: false,
          setupFiles: ["tests/support/new-document.ts"],
          ...patience,
        },
      },
      // These take a minute each there, and what of them could differ is tested on both: the ranks of Ontario, saves, and each handler.
      integration(
        "on PGlite",
        1,
        ["tests/support/pglite-for-tests.ts"],
        [
          "tests/integration/api/random-requests.test.ts",
          "tests/integration/features/search/find-answers.test.ts",
          "tests/integration/features/publishing/drafts/draft-payloads.test.ts",
        ],
      ),
      integration("on PostgreSQL", 2, ["tests/support/postgres-for-tests.ts"]),
    ],
  },
});
