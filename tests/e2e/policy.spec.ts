import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";

/** Writes into an open page what its policy forbids, as an attacker's text would. Gives whether it ran. */
const plantScript = (page: Page) =>
  page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'attacked'";
    document.body.append(script);
    return document.title === "attacked";
  });

/** The same for a page without script: a sheet of its own. Gives whether it was applied. */
const plantSheet = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.createElement("style");
    sheet.textContent = "body { opacity: 0.5 }";
    document.body.append(sheet);
    return getComputedStyle(document.body).opacity === "0.5";
  });

const addresses = [
  "/",
  "/articles/ontario-cpso",
  "/route",
  "/search",
  "/articles",
  "/practice",
  "/sign-in",
  "/privacy",
  "/question-statistics",
];

test("every page loads only what its policy lets in", async ({ page, browserErrors }) => {
  for (const address of addresses) await page.goto(address, { waitUntil: "networkidle" });
  expect(browserErrors.seen).toEqual([]);
});

test("every page says its policies, and so does every answer of the API", async ({ request }) => {
  for (const address of [...addresses, "/api/healthz", "/api/articles", "/no-such-page"]) {
    const headers = (await request.get(address)).headers();
    const policy = (headers["content-security-policy"] ?? "").split("; ");
    for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
      expect(policy, address).toContain(part);
    expect(policy.join(), address).not.toMatch(/unsafe-|\*/);
    expect(headers["referrer-policy"], address).toBe("strict-origin-when-cross-origin");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
  }
});

test("a violation in any page of any context is seen", async ({ page, context, browser, baseURL, browserErrors }) => {
  const { seen } = browserErrors;
  const other = await browser.newContext({ baseURL });
  for (const opened of [page, await context.newPage(), await other.newPage(), await browser.newPage({ baseURL })]) {
    seen.length = 0;
    await opened.goto("/articles/ontario-cpso");
    expect(await plantScript(opened)).toBe(false);
    await expect.poll(() => seen.join("\n")).toMatch(/script-src.* 'self'/s);
    await expect.poll(() => seen.join("\n")).toContain("securitypolicyviolation: script-src-elem inline");
  }
  seen.length = 0;
});

test("a violation in a page without script is seen", async ({ browser, baseURL, browserErrors: { seen } }) => {
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto("/articles/ontario-cpso");
  expect(await plantSheet(page)).toBe(false);
  await expect.poll(() => seen.join("\n")).toContain("Content Security Policy");
  seen.length = 0;
});

test("an error that a page throws in another context is seen", async ({
  browser,
  baseURL,
  browserErrors: { seen },
}) => {
  const page = await browser.newPage({ baseURL });
  await page.goto("/privacy");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("thrown by a test");
    });
  });
  await expect.poll(() => seen).toEqual([expect.stringContaining("thrown by a test")]);
  seen.length = 0;
});

test("a violation fails a test, whatever else the test allows", async ({ page, browserErrors }) => {
  test.fail();
  browserErrors.allow(/./);
  await page.goto("/articles/ontario-cpso");
  await plantScript(page);
  await page.evaluate(() => console.error("an error that is allowed"));
  await expect.poll(() => browserErrors.seen.length).toBeGreaterThan(2);
});
