import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { shiftsOf, watchShifts } from "../support/layout-shifts";
import { guide } from "../support/learn-in-browser";

type Loaded = { kind: string; url: string; bytes: number };

/** All that a browser with an empty cache loads for a page, heads included, as it came over the wire. */
const weigh = async (page: Page, address: string): Promise<Loaded[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const begun = new Map<string, Omit<Loaded, "bytes">>();
  const loaded: Loaded[] = [];
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    begun.set(requestId, { kind: type, url: response.url });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const found = begun.get(requestId);
    if (found) loaded.push({ ...found, bytes: encodedDataLength });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return loaded;
};

const sum = (loaded: Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0);

// French says the same in a quarter more letters.
for (const [address, limit] of [
  [guide, 32_000],
  [`/fr${guide}`, 35_000],
] as const) {
  test(`${address} comes cold in ${limit / 1000} kB, of which 8 kB are script and none the framework's`, async ({
    page,
  }) => {
    const loaded = await weigh(page, address);
    expect(sum(loaded), JSON.stringify(loaded)).toBeLessThanOrEqual(limit);
    const scripts = loaded.filter(({ kind }) => kind === "Script");
    expect(sum(scripts)).toBeLessThanOrEqual(8_000);
    expect(scripts.filter(({ url }) => url.includes("/_next/"))).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(3);
  });

  test(`${address} moves nothing once it is shown`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await shiftsOf(page)).toEqual([]);
  });
}

test("the first screen of a guide on a phone is set in six faces, each of which costs time to draw", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [guide, `/fr${guide}`]) {
    await page.goto(address);
    const faces = await page.evaluate(() => {
      const found = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        if (!element?.checkVisibility({ visibilityProperty: true }) || !text.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const isSeen = [...range.getClientRects()].some(
          ({ top, bottom, left, right }) => top < innerHeight && bottom > 0 && left < innerWidth && right > 0,
        );
        const { fontFamily, fontSize, fontWeight, fontStyle } = getComputedStyle(element);
        if (isSeen) found.add([fontFamily, fontSize, fontWeight, fontStyle].join(" "));
      }
      return [...found];
    });
    expect(faces.length, faces.join("\n")).toBeLessThanOrEqual(6);
  }
});

test("a guide that the reader has is not sent again, and neither are its script and its icon", async ({ request }) => {
  for (const address of [guide, "/generated/guide.js", "/icon.svg"]) {
    const first = await request.get(address, { headers: { "accept-encoding": "br" } });
    const { etag = "", vary, ...headers } = first.headers();
    expect([headers["content-encoding"], vary]).toEqual(["br", "Accept-Encoding"]);
    const again = await request.get(address, { headers: { "accept-encoding": "br", "if-none-match": etag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  }
});

test("a guide from memory has the headers of every other page", async ({ request }) => {
  const headers = (await request.get(guide)).headers();
  const others = (await request.get("/articles")).headers();
  for (const name of [
    "content-security-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
  ])
    expect([name, headers[name]]).toEqual([name, others[name]]);
});
