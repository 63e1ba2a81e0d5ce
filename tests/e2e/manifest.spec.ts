import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";

/** How the browser's own reader of manifests takes that of the page. */
const readManifest = async (page: Page, address: string) => {
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { errors, parsed } = await session.send("Page.getAppManifest");
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // No window of a test keeps anything, which is why none can install.
  const against = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
  return { faults: errors.map(({ message }) => message), scope: parsed?.scope, against };
};

for (const address of ["/", "/fr"])
  test(`a browser finds no fault in the manifest of ${address} and nothing that keeps it from installing the site`, async ({
    page,
    baseURL,
  }) => {
    expect(await readManifest(page, address)).toEqual({ faults: [], scope: `${baseURL}/`, against: [] });
  });

test("a browser tells of a manifest with faults", async ({ page }) => {
  const icons = [{ src: "/icons/none.png", sizes: "big" }];
  await page.route("**/manifest.webmanifest", (route) =>
    route.fulfill({ json: { name: 5, start_url: "https://example.org/", icons } }),
  );
  const { faults, against } = await readManifest(page, "/");
  expect(faults).toHaveLength(3);
  expect(against).toContain("no-acceptable-icon");
});
