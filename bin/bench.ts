import { mkdtemp } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { benchChoosing } from "../tests/bench/bench-choosing";
import { benchFeedback } from "../tests/bench/bench-feedback";
import { benchLint } from "../tests/bench/bench-lint";
import { benchPractice } from "../tests/bench/bench-practice";
import { benchPublishing } from "../tests/bench/bench-publishing";
import { benchSearch } from "../tests/bench/bench-search";
import { benchVisits } from "../tests/bench/bench-visits";
import { benchGrowth, benchTenMillion } from "../tests/bench/growth/bench-growth";
import { benchStatistics } from "../tests/bench/statistics/bench-statistics";
import { findBrowser } from "../tests/support/find-browser";
import { runProduct } from "../tests/support/run-product";
import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";

if (!buildIsFresh() && (await build()) !== 0) process.exit(1);
process.env.GATE_WORKER = path.resolve(".next/program/gate-worker.cjs");

const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${gigabytes} GiB, Node ${process.version}, ${process.platform}\n`);

const feedback = async () => {
  const browser = await chromium.launch(await findBrowser());
  const product = await runProduct({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")) });
  const lines = [`Chromium ${browser.version()}`, "", ...(await benchFeedback(browser, product.origin))];
  await product.end("SIGTERM");
  await browser.close();
  return lines;
};

const publishing = async () => {
  const browser = await chromium.launch(await findBrowser());
  const lines = await benchPublishing(browser);
  await browser.close();
  return lines;
};

const benches: Record<string, () => Promise<string[]>> = {
  lint: async () => benchLint(),
  feedback,
  publishing,
  visits: benchVisits,
  practice: benchPractice,
  choosing: benchChoosing,
  search: benchSearch,
  growth: benchGrowth,
  statistics: benchStatistics,
};

/** What is run only by its name. */
const longBenches: typeof benches = { "growth-of-ten-million": benchTenMillion };

// `npm run bench -- visits` runs one of them.
const wanted = process.argv.slice(2);
const chosen = Object.entries({ ...benches, ...longBenches }).filter(([name]) =>
  wanted.length === 0 ? name in benches : wanted.includes(name),
);
for (const [, bench] of chosen) console.log(`${(await bench()).join("\n")}\n`);
