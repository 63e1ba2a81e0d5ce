import { expect, test } from "../support/browser-test";
import { guide } from "../support/learn-in-browser";

for (const address of ["/", "/articles", guide, "/practice/progress", "/practice/my-data", "/privacy", "/offline"]) {
  test(`${address} loads no script of the framework`, async ({ page }) => {
    const scripts: string[] = [];
    page.on("response", (response) => {
      const type = response.headers()["content-type"] ?? "";
      if (response.request().resourceType() === "script" || type.includes("javascript")) scripts.push(response.url());
    });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(scripts.filter((url) => url.includes("/_next/"))).toEqual([]);
    const inPage = await page
      .locator("script:not([type='application/ld+json'])")
      .evaluateAll((found) => found.map((script) => script.getAttribute("src") ?? "inline"));
    expect(inPage.filter((source) => source === "inline" || source.includes("/_next/"))).toEqual([]);
  });
}
