import { expect, type Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { cachedIn, workerReady } from "../support/device-caches";
import { chooseAnything, playerListens } from "../support/learn-in-browser";
import { test } from "../support/line-test";

/** A learner with a block that is begun, who has seen home and the page of practice since. */
const begin = async (page: Page): Promise<string> => {
  await page.goto("/");
  await workerReady(page);
  await page.getByRole("button", { name: /^Start 5\s(questions|new questions for your route)$/ }).click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  const block = new URL(page.url()).pathname;
  await expect.poll(() => cachedIn(page, "blocks")).toContain(block);
  await page.goto("/practice");
  await page.goto("/");
  await expect.poll(() => cachedIn(page, "blocks")).toEqual(expect.arrayContaining(["/", "/practice", block]));
  return block;
};

test("a kept route opens without a line, and so does the way back to it", async ({ page, line }) => {
  await page.goto("/route/match-first-round");
  await page.getByRole("button", { name: "Make this my route" }).click();
  await expect.poll(() => cachedIn(page, "saved")).toContain("/route/match-first-round");
  await page.goto("/");
  await expect.poll(() => cachedIn(page, "blocks")).toContain("/");
  await line.cut();
  await page.goto("/");
  await page.locator("#my-route a").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Residency through CaRMS, first round");
  await page.goto("/route/match-first-round?goal=residency&licence=none&training=none&school=elsewhere&status=yes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Residency through CaRMS, first round");
});

test("home and practice open without a line as they were last, and what needs the server waits", async ({
  page,
  line,
}) => {
  await page.goto("/route/match-first-round");
  await page.getByRole("button", { name: "Make this my route" }).click();
  // The worker that came to keep the route is there before the next page opens.
  await expect.poll(() => cachedIn(page, "saved")).toContain("/route/match-first-round");
  const block = await begin(page);
  const note = page.getByRole("status").filter({ hasText: "Offline: this page is as of" });
  await expect(note).toBeHidden();
  await line.cut();
  await page.goto("/");
  await expect(note).toContainText(new RegExp(`as of \\d.*\\s${new Date().getFullYear()}, \\d+:\\d\\d`));
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.locator("#my-route")).toContainText("0 of 19 done, next: Have your degree verified by MCC");
  await expect(page.getByRole("button", { name: "Start 5 new questions for your route" })).toBeDisabled();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto("/practice");
  await expect(note).toBeVisible();
  for (const button of await page.locator("main form[method=post] button").all()) await expect(button).toBeDisabled();
  await page.getByRole("link", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(block);
  await expect(page.getByText("question 1 of 5")).toBeVisible();

  await page.goto("/offline");
  await expect(page.locator("#set-list li")).toHaveCount(1);

  await page.goto("/");
  await line.suggestion();
  await note.getByRole("link", { name: "Try again" }).click();
  await expect(note).toBeHidden();
  await expect(page.getByRole("button", { name: "Start 5 new questions for your route" })).toBeEnabled();
});

test("what needs the server waits, in words, while the line is lost on an open page", async ({ page, line }) => {
  await begin(page);
  const note = page.getByRole("status").filter({ hasText: "You are offline. Blocks kept on this device go on" });
  for (const [address, name] of [
    ["/", "Start 5 new questions"],
    ["/practice", "Start 10 questions"],
  ] as const) {
    await page.goto(address);
    const button = page.getByRole("button", { name, exact: true });
    await button.scrollIntoViewIfNeeded();
    await line.cut();
    await expect(note).toBeInViewport();
    await expect(button).toBeDisabled();
    await line.suggestion();
    await expect(note).toBeHidden();
    await expect(button).toBeEnabled();
  }
});

test("whoever deletes their data has no home left on the device", async ({ page, line }) => {
  await begin(page);
  await page.goto("/privacy");
  await page.getByLabel("Yes, delete all my answers for good").check();
  await page.getByRole("button", { name: "Delete my data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your data is deleted");
  await expect.poll(() => cachedIn(page, "blocks")).toEqual([]);
  await line.cut();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
});

test("the page of practice as somebody asked for it is not kept as the page of practice", async ({ page }) => {
  await page.goto("/");
  await workerReady(page);
  await page.goto("/practice?guide=ontario-cpso");
  await page.goto("/fr");
  await expect.poll(() => cachedIn(page, "blocks")).toEqual(["/fr"]);
});

test("answers that wait are counted in Today, and sent from there once there is a line", async ({ page, line }) => {
  const block = await begin(page);
  await page.goto(block);
  await playerListens(page);
  await line.cut();
  await chooseAnything(page);
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByText("1 answer waits on this device")).toBeVisible();
  for (const address of ["/practice", "/"]) {
    await page.goto(address);
    await expect(page.getByRole("status").filter({ hasText: "1 answer waits on this device." })).toBeVisible();
  }
  await line.suggestion();
  const sent = page.getByRole("status").filter({ hasText: "1 answer that waited on this device is sent." });
  // A browser that is told so by a test reports no connection to a page that was opened without one: it is tried again.
  await expect(sent).toBeVisible({ timeout: 45_000 });
  const { questions } = await (await page.request.get(`/api${block.replace("practice", "blocks")}`)).json();
  expect(questions.filter(({ answered }: { answered: boolean }) => answered)).toHaveLength(1);
  await sent.getByRole("link", { name: "Update this page" }).click();
  await expect(page.getByText("1 of 5 answered")).toBeVisible();
  await expect(page.locator("#waiting")).toBeHidden();
  // The kept page of the block was made before, and knows the verdict all the same.
  await line.cut();
  await page.goto(`${block}?question=1`);
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
});
