import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import type { Browser } from "playwright";
import { freePort } from "../support/free-port";
import { median } from "./spread";

const rounds = 3;

/** What a browser with an empty cache loads for a page: kind → requests and bytes over the wire. */
const weigh = async (browser: Browser, address: string) => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const loaded: Record<string, { requests: number; bytes: number }> = {};
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    const { requests, bytes } = loaded[kind] ?? { requests: 0, bytes: 0 };
    loaded[kind] = { requests: requests + 1, bytes: bytes + encodedDataLength };
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.close();
  return loaded;
};

const requestsPerSecond = async (url: string) => {
  const { requests, errors, non2xx } = await autocannon({ url, connections: 50, duration: 5 });
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} requests to ${url} failed.`);
  return requests.average;
};

/** The guide's weight, and its rate beside the same HTML from a bare Node server, in turns. */
export const benchGuide = async (browser: Browser, origin: string): Promise<string[]> => {
  const address = `${origin}/articles/ontario-cpso`;
  const weight = Object.entries(await weigh(browser, address)).map(
    ([kind, { requests, bytes }]) => `| ${kind} | ${requests} | ${(bytes / 1000).toFixed(1)} |`,
  );
  const file = path.join(await mkdtemp(path.join(tmpdir(), "iatrox-bench-")), "guide.html");
  await writeFile(file, await (await fetch(address)).text());
  const port = await freePort();
  const program = fileURLToPath(new URL("static-server.ts", import.meta.url));
  const bare = spawn(process.execPath, ["--import", "tsx", program, file, String(port)]);
  await once(bare.stdout, "data");
  const rates: { guide: number[]; bare: number[] } = { guide: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    rates.guide.push(await requestsPerSecond(address));
    rates.bare.push(await requestsPerSecond(`http://127.0.0.1:${port}/`));
  }
  bare.kill();
  return [
    "| guide, empty cache | requests | kB over the wire |",
    "|---|---|---|",
    ...weight,
    "",
    `| 50 connections, no compression, median of ${rounds} | requests per second |`,
    "|---|---|",
    `| the guide | ${Math.round(median(rates.guide))} |`,
    `| the same HTML from a bare Node server | ${Math.round(median(rates.bare))} |`,
  ];
};
