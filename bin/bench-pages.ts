import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { benchPages } from "../tests/bench/bench-pages";
import { findBrowser } from "../tests/support/find-browser";
import { runProduct } from "../tests/support/run-product";
import { build } from "./build/build";
import { buildIsFresh } from "./build/build-is-fresh";

if (!buildIsFresh() && (await build()) !== 0) process.exit(1);

const browser = await chromium.launch(await findBrowser());
const product = await runProduct({ DATA_DIR: await mkdtemp(path.join(tmpdir(), "iatrox-bench-")) });
console.log(`Chromium ${browser.version()}, Node ${process.version}\n`);
console.log((await benchPages(browser, product.origin)).join("\n"));
await product.end("SIGTERM");
await browser.close();
