import type { Page } from "@playwright/test";
import { axeViolations } from "../support/axe";
import { expect, test } from "../support/browser-test";

/** Starts a block, which makes this browser a learner, and answers its first question. */
const answerOne = async (page: Page) => {
  const started = await page.request.post("/api/blocks", { data: { count: 2, mode: "tutor" } });
  const { id, questions } = await started.json();
  const [question] = questions;
  const reply = await page.request.put(`/api/blocks/${id}/responses/${question.id}`, {
    data: { responseId: crypto.randomUUID(), answer: firstAnswer(question), elapsedMs: 20_000 },
  });
  expect(reply.status()).toBe(200);
};

type Question = { form: string; options: { id: string }[]; parts?: Question[]; stems?: { id: string }[] };

const firstAnswer = ({ form, options, parts = [], stems = [] }: Question) => {
  const ids = options.map(({ id }) => id);
  if (form === "decision-case") return { parts: parts.map((part) => ({ options: [part.options[0]?.id] })) };
  if (form === "extended-matching") return { matches: Object.fromEntries(stems.map(({ id }) => [id, ids[0]])) };
  if (form === "numeric") return { number: 1 };
  if (form === "ordering") return { order: ids };
  return form === "multiple-response" ? { options: ids.slice(0, 1) } : { option: ids[0] };
};

const answersOf = async (page: Page): Promise<number> => {
  const { blocks } = await page.request.get("/api/me/export").then((reply) => reply.json());
  const questions: { responses: unknown[] }[] = blocks.flatMap((block: { questions: [] }) => block.questions);
  return questions.reduce((sum, { responses }) => sum + responses.length, 0);
};

const runsOver = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const javaScriptEnabled of [false, true])
  test.describe(`with${javaScriptEnabled ? "" : "out"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("a second device joins by a link, both know all answers, and one of them leaves", async ({
      page,
      browser,
      baseURL,
      browserErrors,
    }) => {
      browserErrors.allow(/status of 410/);
      const context = await browser.newContext({ javaScriptEnabled, baseURL });
      const other = await context.newPage();
      await answerOne(page);
      await answerOne(other);

      await page.goto("/practice/my-data");
      await page.getByRole("button", { name: "Make a link for another device" }).click();
      await expect(page.getByRole("img", { name: "QR code of the link below" })).toBeVisible();
      const address = (await page.locator("#link a").getAttribute("href")) ?? "";
      expect(address).toMatch(/^http.*\/practice\/join\/[0-9a-f]{32}$/);
      expect(page.url()).not.toContain(address.slice(-32));
      if (javaScriptEnabled) expect([await axeViolations(page), await runsOver(page)]).toEqual([[], 0]);
      await page.reload();
      await expect(page.locator("#link")).toHaveCount(0);

      // Opening it, as the preview of a messenger does, changes nothing.
      expect((await page.request.get(address, { headers: { cookie: "" } })).status()).toBe(200);
      await other.goto(address);
      await expect(other.getByRole("heading", { level: 1 })).toHaveText("Join this browser to what you know there?");
      await expect(other.getByText("This browser has 1 answer of its own.")).toBeVisible();
      if (javaScriptEnabled) expect([await axeViolations(other), await runsOver(other)]).toEqual([[], 0]);
      expect([await answersOf(page), await answersOf(other)]).toEqual([1, 1]);
      await other.getByRole("button", { name: "Join this browser" }).click();
      await expect(other.getByRole("status")).toContainText("Joined");
      expect([await answersOf(page), await answersOf(other)]).toEqual([2, 2]);
      await expect(other.locator("li", { hasText: "(this device)" })).toHaveCount(1);
      if (javaScriptEnabled) expect([await axeViolations(other), await runsOver(other)]).toEqual([[], 0]);

      const stranger = await browser.newContext({ javaScriptEnabled, baseURL });
      const third = await stranger.newPage();
      expect((await third.goto(address))?.status()).toBe(410);
      await expect(third.getByRole("heading", { level: 1 })).toHaveText("This link has ended");
      const link = address.slice(-32);
      const refused = await stranger.request.post("/api/me/join", { data: { link } });
      expect([refused.status(), refused.headers()["set-cookie"]]).toEqual([409, undefined]);

      await other.getByRole("button", { name: "Leave" }).click();
      await expect(other.getByRole("heading", { level: 1 })).toHaveText("You have left this device");
      expect((await other.request.get("/api/me/export")).status()).toBe(404);
      expect(await answersOf(page)).toBe(2);
      await page.goto("/practice/my-data");
      await expect(page.getByRole("button", { name: "Leave" })).toHaveCount(0);
      await Promise.all([context.close(), stranger.close()]);
    });

    test("a device without anything of its own joins and can be ended from the other one", async ({
      page,
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL });
      const other = await context.newPage();
      await answerOne(page);
      await page.goto("/practice/my-data");
      await page.getByRole("button", { name: "Make a link for another device" }).click();
      const address = (await page.locator("#link a").getAttribute("href")) ?? "";
      await other.goto(address);
      await other.getByRole("button", { name: "Join this browser" }).click();
      await expect(other.getByRole("status")).toContainText("Joined");
      expect(await (await context.request.get("/api/me/devices")).json()).toHaveLength(2);
      await page.goto("/practice/my-data");
      await page.getByRole("button", { name: "End", exact: true }).click();
      await expect(page.getByRole("status")).toContainText("no longer joined");
      expect((await context.request.get("/api/me/export")).status()).toBe(404);
      await context.close();
    });
  });
