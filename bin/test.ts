import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "./build";
import { buildIsFresh } from "./build-is-fresh";
import { root, runStep } from "./run-step";

type Tally = { passed: number; failed: number };

const reports = path.join(root, "test-results");
const sum: Tally = { passed: 0, failed: 0 };

const add = ({ passed, failed }: Tally) => {
  sum.passed += passed;
  sum.failed += failed;
};

const say = (step: string) => console.log(`\n── ${step}`);

/** A step without tests of its own counts as one. */
const check = async (step: string, run: () => Promise<number>) => {
  say(step);
  const ok = (await run()) === 0;
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
};

/** A runner that writes a report counts by its tests; one that failed without naming a test counts as one failure. */
const runner = async (step: string, run: () => Promise<number>, report: string, read: (json: unknown) => Tally) => {
  say(step);
  const file = path.join(reports, report);
  rmSync(file, { force: true });
  const code = await run();
  const tally = readTally(file, read);
  add(code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);
};

const readTally = (file: string, read: (json: unknown) => Tally): Tally => {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const vitestTally = (json: unknown): Tally => {
  const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};

const playwrightTally = (json: unknown): Tally => {
  const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

const main = async () => {
  say("Preparing");
  await runStep("prisma", ["generate", "--config", ".config/prisma.ts"]);
  await runStep("next", ["typegen"]);
  await check("Types", () => runStep("typescript", ["--noEmit"]));
  await check("Lint and format", () => runStep("@biomejs/biome", ["check", "--error-on-warnings"]));
  await check("Dead code", () => runStep("knip", ["--config", ".config/knip.json"]));
  // In production mode no test counts as a user, so that no test alone keeps a file or an export alive.
  const production = ["--config", ".config/knip.json", "--production", "--include", "files,exports,types"];
  await check("Code that only tests use", () => runStep("knip", production));
  await runner(
    "Unit, property, content and integration tests",
    () => runStep("vitest", ["run", "--config", ".config/vitest.ts", "--reporter=default", "--reporter=json"]),
    "vitest.json",
    vitestTally,
  );
  const built = await check("Production build", async () => (buildIsFresh() ? 0 : build()));
  if (built)
    await runner(
      "Browser tests on the production build",
      () => runStep("@playwright/test", ["test", "--config", ".config/playwright.ts"]),
      "e2e.json",
      playwrightTally,
    );
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
};

await main();
