import { mkdtemp } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { benchChoosing } from "../tests/bench/bench-choosing";
import { benchFeedback } from "../tests/bench/bench-feedback";
import { benchLint } from "../tests/bench/bench-lint";
import { benchPractice } from "../tests/bench/bench-practice";
import { benchSearch } from "../tests/bench/bench-search";
import { findBrowser } from "../tests/support/find-browser";
import { runProduct } from "../tests/support/run-product";
import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";

if (!buildIsFresh() && (await build()) !== 0) process.exit(1);
process.env.GATE_WORKER = path.resolve(".next/program/gate-worker.cjs");

const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${gigabytes} GiB, Node ${process.version}, ${process.platform}\n`);

console.log(`${benchLint().join("\n")}\n`);

const browser = await chromium.launch(await findBrowser());
const product = await runProduct({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")) });
console.log(`Chromium ${browser.version()}\n`);
console.log(`${(await benchFeedback(browser, product.origin)).join("\n")}\n`);
await product.end("SIGTERM");
await browser.close();
console.log((await benchPractice()).join("\n"));
console.log(`\n${(await benchChoosing()).join("\n")}`);
console.log(`\n${(await benchSearch()).join("\n")}`);
