import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import type { PublicBlock } from "../../src/domain/block/public-block";
import type { Answer } from "../../src/domain/item/answer/answer";
import type { Item } from "../../src/domain/item/item";
import { openWorld } from "../support/world";

const article = "ontario-cpso";

const dayWords = (date: Date) =>
  date
    .toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" })
    .replace("Sept", "Sep");

const openBlockId = (page: Page) => new URL(page.url()).pathname.split("/")[2] ?? "";

const readBlock = async (page: Page, id: string) =>
  (await (await page.request.get(`/api/blocks/${id}`)).json()) as PublicBlock;

/** Gives the right answer to every open question of a block, as the browser's script would. */
const answerAllRight = async (page: Page, id: string, items: Map<string, Item>) => {
  const { questions } = await readBlock(page, id);
  for (const { id: question, stem } of questions.filter(({ answered }) => !answered)) {
    const answer: Answer | undefined = items.get(stem)?.key;
    const reply = await page.request.put(`/api/blocks/${id}/responses/${question}`, {
      data: { responseId: randomUUID(), answer, elapsedMs: 4000 },
    });
    expect(reply.status(), stem).toBe(200);
  }
};

/** A question of a block, and an option of it that stands for a wrong belief. */
const missable = ({ questions }: PublicBlock, items: Map<string, Item>) => {
  for (const { stem, position } of questions) {
    const missed = items.get(stem);
    const options = missed?.form === "single-best-answer" ? missed.options : [];
    const wrong = options.find(({ misconception }) => misconception);
    if (missed && wrong?.misconception)
      return { missed, position, wrong: { text: wrong.text, misconception: wrong.misconception } };
  }
  throw new Error("No question of the block names a misconception.");
};

const practiseWhatIsDue = async (page: Page, items: Map<string, Item>) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Review", exact: true }).click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
  const id = openBlockId(page);
  const { questions } = await readBlock(page, id);
  await answerAllRight(page, id, items);
  await page.request.post(`/api/blocks/${id}/finish`);
  return questions;
};

const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFile(await file.path(), "utf8");
};

test("two weeks of one learner: misses and retests, a changed fact, an exam, Anki, a reset and its undoing, and the end", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const world = await openWorld();
  const items = new Map((await world.items()).map((item) => [item.stem, item]));
  const context = await browser.newContext({ baseURL: world.origin });
  const page = await context.newPage();
  const errorLog = page.getByRole("heading", { name: "Error log" }).locator("..");

  // Day 0: a first block, in which one question is missed with certainty.
  await page.goto("/practice");
  await expect(page.getByRole("button", { name: "Review", exact: true })).toHaveCount(0);
  const started = await page.request.post("/api/blocks", {
    data: { article, count: 3, mode: "tutor", forms: ["single-best-answer"], sections: ["step-1", "step-2"] },
  });
  const first = (await started.json()) as PublicBlock;
  const { missed, wrong, position } = missable(first, items);
  await page.goto(`/practice/${first.id}?question=${position}`);
  await page.getByRole("radio", { name: wrong.text, exact: false }).check();
  await page.getByRole("radio", { name: "Sure", exact: true }).check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.getByRole("link", { name: "Read the passage" }).first()).toBeVisible();
  await answerAllRight(page, first.id, items);
  await page.reload();
  await page.getByRole("button", { name: "Finish block" }).click();
  // Of three answers nobody says how well one knows what one knows.
  await expect(page.getByRole("heading", { name: "How sure you were" })).toHaveCount(0);
  await expect(page.getByText("2 of 3 right (67%)").first()).toBeVisible();

  await page.goto("/practice/progress");
  await expect(errorLog).toContainText(wrong.misconception, { ignoreCase: true });
  await expect(errorLog).toContainText(`Comes back on ${dayWords(world.noon(1))}.`);

  // Day 2 and day 7: the same objective comes again, and is known.
  await world.turnTo(2);
  const retest = await practiseWhatIsDue(page, items);
  expect(retest.map(({ stem }) => items.get(stem)?.objective)).toContain(missed.objective);
  await page.goto("/practice/progress");
  await expect(errorLog).toContainText("First retest passed.");
  await world.turnTo(9);
  await practiseWhatIsDue(page, items);
  await page.goto("/practice/progress");
  await expect(errorLog).toContainText("Every miss has passed both retests.");

  // Day 10: the rule behind it changes. The learner is told, and asked again; the translation says that it is behind.
  await world.turnTo(10);
  const { quote } = missed.passage;
  const changed = quote.replace(/\.$/, ", as of today.");
  expect(await world.rewrite(article, quote, changed, 10)).toMatchObject({
    published: [article, `${article}.fr`],
    refused: [],
  });
  await page.goto("/practice");
  const notice = page.getByRole("region", { name: `This changed on ${dayWords(world.noon(10))}` });
  await expect(notice).toContainText(quote);
  await expect(notice).toContainText(changed);
  await notice.getByRole("button", { name: "I have read this" }).click();
  await expect(notice).toHaveCount(0);
  const again = await practiseWhatIsDue(page, items);
  expect(again.map(({ stem }) => items.get(stem)?.objective)).toContain(missed.objective);

  // Day 12: an exam, of which some is answered.
  await world.turnTo(12);
  const exam = (await (
    await page.request.post("/api/blocks", { data: { article, preset: "exam" } })
  ).json()) as PublicBlock;
  expect(exam.mode).toBe("timed");
  // Enemies keep a few of a hundred and fifty questions out.
  expect(exam.questions.length).toBeGreaterThan(100);
  expect(Date.parse(exam.deadline ?? "")).toBeGreaterThanOrEqual(
    world.noon(12).getTime() + exam.questions.length * 80_000,
  );
  await page.goto(`/practice/${exam.id}`);
  await page.request.post(`/api/blocks/${exam.id}/finish`);
  await page.goto(`/practice/${exam.id}/results`);
  await expect(page.getByText(`0 of ${exam.questions.length} right (0%)`).first()).toBeVisible();

  // Day 14: files, a fresh start, and the way back.
  await world.turnTo(14);
  await page.goto("/practice/my-data");
  const notes = (await download(page, "Export my misses to Anki")).split("\n");
  expect(notes[0]).toBe("#separator:tab");
  const guids = notes.filter((line) => line.startsWith("iatrox-")).map((line) => line.split("\t")[0]);
  expect(guids.length).toBeGreaterThan(0);
  expect(await download(page, "Export my misses to Anki")).toBe(notes.join("\n"));
  expect(await download(page, "Export my answers")).toContain(wrong.text);

  await page.getByRole("button", { name: "Start afresh" }).click();
  await expect(page.getByRole("status")).toContainText("you start afresh");
  await page.goto("/practice/progress");
  await expect(page.getByText("Nothing to show yet.")).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByRole("button", { name: "Review", exact: true })).toHaveCount(0);
  await page.goto("/practice/my-data");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toContainText("your answers count again");
  await page.goto("/practice/progress");
  await expect(errorLog).toContainText(wrong.misconception, { ignoreCase: true });

  // The end: nothing is left. The page that says so redirects while data is stored.
  await page.goto("/privacy/deleted");
  await expect(page).toHaveURL(/\/practice\/my-data$/);
  await page.getByRole("checkbox", { name: "Yes, delete all my answers for good" }).check();
  await page.getByRole("button", { name: "Delete my data" }).click();
  await expect(page.getByRole("heading", { name: "Your data is deleted" })).toBeVisible();
  expect((await page.request.get("/api/me/export")).status()).toBe(404);
  expect((await page.request.get(`/api/blocks/${first.id}`)).status()).toBe(404);
  await context.close();
  await world.end();
});
