import type { Browser, BrowserContext } from "playwright";

/** A phone on a slow line: 1.6 Mbit/s down, 0.75 up, 150 ms, a processor four times slower. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slowdown = 4;

/** One visit with an empty cache. `bytes`: over the wire, by kind. Times in milliseconds. */
export type Visit = { bytes: Record<string, number>; lcp: number; tbt: number; cls: number };

type Watched = { lcp: number; cls: number; long: [start: number, duration: number][] };
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page before any script of its own; a function with a name in it would ask there for the compiler's helper. */
const watch = () => {
  window.watched = { lcp: 0, cls: 0, long: [] };
  for (const type of ["largest-contentful-paint", "layout-shift", "longtask"])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (type === "largest-contentful-paint") window.watched.lcp = entry.startTime;
        if (type === "longtask") window.watched.long.push([entry.startTime, entry.duration]);
        if ("hadRecentInput" in entry && !entry.hadRecentInput && "value" in entry)
          window.watched.cls += Number(entry.value);
      }
    }).observe({ type, buffered: true });
};

/** Time that tasks took beyond 50 ms each, from the first paint on. */
const blocking = ({ long, first }: Pick<Watched, "long"> & { first: number }) =>
  long.reduce((sum, [start, duration]) => sum + (start + duration > first ? Math.max(0, duration - 50) : 0), 0);

/** Visits a page in a new profile, on a slow line and a slow processor, until nothing has moved for a second. */
export const measurePage = async (
  browser: Browser,
  address: string,
  cookies: Parameters<BrowserContext["addCookies"]>[0] = [],
): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForTimeout(1000);
  const { first, ...seen } = await page.evaluate(() => ({
    ...window.watched,
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  }));
  await context.close();
  return { bytes, lcp: seen.lcp, tbt: blocking({ ...seen, first }), cls: seen.cls };
};
