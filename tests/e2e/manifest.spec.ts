import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";

type Manifest = { icons: { src: string; sizes: string; type: string }[] };

/** How the browser's own reader of manifests takes that of the page. A browser without a window finds nothing against installing. */
const readManifest = async (page: Page, address: string) => {
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { errors, parsed } = await session.send("Page.getAppManifest");
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // No window of a test keeps anything, which is why none can install.
  const against = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
  return { errors: errors.map(({ message }) => message), scope: parsed?.scope, against };
};

for (const address of ["/", "/fr"])
  test(`a browser finds no fault in the manifest of ${address} and nothing that keeps it from installing the site`, async ({
    page,
    baseURL,
  }) => {
    expect(await readManifest(page, address)).toEqual({ errors: [], scope: `${baseURL}/`, against: [] });
    const manifest = await page.locator("link[rel=manifest]").getAttribute("href");
    const { icons } = (await (await page.request.get(manifest ?? "")).json()) as Manifest;
    const pictures = icons.filter(({ type }) => type === "image/png");
    expect(pictures.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512"]);
    for (const { src, sizes } of pictures) {
      const png = await (await page.request.get(src)).body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });

test("a browser tells of a manifest with errors", async ({ page }) => {
  const icons = [{ src: "/icons/none.png", sizes: "big" }];
  await page.route("**/manifest.webmanifest", (route) =>
    route.fulfill({ json: { name: 5, start_url: "https://example.org/", icons } }),
  );
  const { errors: violations } = await readManifest(page, "/");
  expect(violations).toHaveLength(3);
});
