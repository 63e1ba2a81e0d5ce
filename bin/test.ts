import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";
import { root, runStep } from "./run-step";

/** How many tests passed, and the names of those that failed. */
type Tally = { passed: number; failed: string[] };

const reports = path.join(root, "test-results");
const sum: Tally = { passed: 0, failed: [] };

const add = ({ passed, failed }: Tally) => {
  sum.passed += passed;
  sum.failed.push(...failed);
};

/** What tests leave on the disk, a gigabyte with all their databases, goes with the run, whatever becomes of it. */
const clearAway = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "iatrox-test-"));
  // PostgreSQL refuses to run as root, and reads what it is given as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
};

const say = (step: string) => console.log(`\n── ${step}`);

/** A step without tests of its own counts as one. */
const check = async (step: string, run: () => Promise<number>) => {
  const ok = (await run()) === 0;
  add(ok ? { passed: 1, failed: [] } : { passed: 0, failed: [step] });
  return ok;
};

/** A runner that writes a report counts by its tests; one that failed without naming a test counts as one failure. */
const runner = async (step: string, run: () => Promise<number>, report: string, read: (json: unknown) => Tally) => {
  say(step);
  const file = path.join(reports, report);
  rmSync(file, { force: true });
  const code = await run();
  const tally = readTally(file, step, read);
  add(code !== 0 && tally.failed.length === 0 ? { ...tally, failed: [step] } : tally);
};

const readTally = (file: string, step: string, read: (json: unknown) => Tally): Tally => {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: [`${step} left no report`] };
  }
};

type VitestReport = {
  numPassedTests: number;
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
};

const vitestTally = (json: unknown): Tally => {
  const { numPassedTests, testResults } = json as VitestReport;
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(root, name);
    const tests = assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file} › ${test.fullName}`);
    return tests.length === 0 && status === "failed" ? [file] : tests;
  });
  return { passed: numPassedTests, failed };
};

type PlaywrightSuite = {
  specs: { file: string; title: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
};

const playwrightTally = (json: unknown): Tally => {
  const { stats, suites } = json as { stats: { expected: number }; suites: PlaywrightSuite[] };
  return { passed: stats.expected, failed: suites.flatMap(failedSpecs) };
};

const failedSpecs = ({ specs, suites = [] }: PlaywrightSuite): string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === "unexpected" || status === "flaky"))
    .map(({ file, title }) => `${file} › ${title}`),
  ...suites.flatMap(failedSpecs),
];

const main = async () => {
  clearAway();
  // No build follows those of this run.
  process.env.BUILD_ONCE = "1";
  say("Preparing");
  await runStep("prisma", ["generate", "--config", ".config/prisma.ts"]);
  await runStep("next", ["typegen"]);
  // In production mode no test counts as a user, so that no test alone keeps a file or an export alive.
  const production = ["--config", ".config/knip.json", "--production", "--include", "files,exports,types"];
  say("Types, lint, format, dead code");
  // Each takes one core for most of its time.
  await Promise.all([
    check("Types", () => runStep("typescript", ["--noEmit"])),
    check("Lint and format", () => runStep("@biomejs/biome", ["check", "--error-on-warnings"])),
    check("Dead code", () => runStep("knip", ["--config", ".config/knip.json"])),
    check("Code that only tests use", () => runStep("knip", production)),
  ]);
  // First: tests of the content and of commands use what it compiled.
  say("Production build");
  const built = await check("Production build", async () => (buildIsFresh() ? 0 : build()));
  await runner(
    "Unit, property, content and integration tests",
    () => runStep("vitest", ["run", "--config", ".config/vitest.ts", "--reporter=default", "--reporter=json"]),
    "vitest.json",
    vitestTally,
  );
  if (built)
    await runner(
      "Browser tests on the production build",
      () => runStep("@playwright/test", ["test", "--config", ".config/playwright.ts"]),
      "e2e.json",
      playwrightTally,
    );
  if (built) {
    say("Accidents");
    await check("Accidents", () => runStep("tsx", ["bin/accidents.ts", "--short"]));
  }
  if (sum.failed.length > 0) console.log(`\nFailed:\n  ${sum.failed.join("\n  ")}`);
  console.log(`\n${sum.passed} passed, ${sum.failed.length} failed`);
  process.exitCode = sum.failed.length === 0 ? 0 : 1;
};

await main();
