import { cp, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import type { Database } from "../../src/data/database/database";
import { openDatabase } from "../../src/data/database/open-database";
import { anyAnswer } from "../support/learner";
import { runProduct } from "../support/run-product";

test.describe.configure({ timeout: 240_000 });

/** The tables with a row in which one of these texts stands. */
const tablesWith = async ({ client }: Database, texts: readonly string[]): Promise<string[]> => {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`;
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = `SELECT 1 FROM "${name}" row WHERE EXISTS (SELECT FROM unnest($1::text[]) t WHERE position(t in row::text) > 0)`;
      return (await client.$queryRawUnsafe<unknown[]>(`${rows} LIMIT 1`, texts)).length > 0 ? [name] : [];
    }),
  );
  return found.flat();
};

/** The files under a folder, but the database's own, in which one of these texts stands. */
const filesWith = async (folder: string, texts: readonly string[]): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const own = files.filter((file) => !file.startsWith(path.join(folder, "postgres")));
  const contents = await Promise.all(own.map(async (file) => ({ file, text: await readFile(file, "latin1") })));
  return contents.filter(({ text }) => texts.some((one) => text.includes(one))).map(({ file }) => file);
};

const openIn = async (folder: string): Promise<Database> => {
  const opened = await openDatabase({ DATA_DIR: folder, DATABASE_URL: undefined });
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};

test("what a learner with an account did is exported whole, and once it is deleted neither database, log, files nor pages know of it", async ({
  browser,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-traces-"));
  await cp(process.env.E2E_FILLED_DIR ?? "", folder, { recursive: true });
  const first = await runProduct({ DATA_DIR: folder });
  const context = await browser.newContext({ baseURL: first.origin });
  const page = await context.newPage();
  const entered = {
    account: "zebra-of-nowhere@example.org",
    note: "zqj a note to oneself",
    search: "zqjsearchedword",
  };
  const reported = "zqj reported word for word";

  // An account, a block with a wrong answer, a mark, a report, a plan, a share, a link for another device, a search.
  await page.goto("/sign-up");
  await page.getByLabel("E-mail or name").fill(entered.account);
  await page.getByLabel("Password").fill("a long walk by the lake");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.locator("code")).toHaveCount(10);
  const codes = await page.locator("code").allTextContents();
  const { request } = context;
  const start = await request.post("/api/blocks", { data: { article: "ontario-cpso", count: 5, mode: "tutor" } });
  const { id: block, questions } = await start.json();
  const responses = questions.map(() => crypto.randomUUID());
  for (const [index, question] of questions.entries()) {
    const data = { responseId: responses[index], answer: anyAnswer(question), elapsedMs: 9_000, certainty: "sure" };
    expect((await request.put(`/api/blocks/${block}/responses/${question.id}`, { data })).status()).toBe(200);
  }
  const [{ id: question }] = questions;
  const marked = await request.put(`/api/blocks/${block}/marks/${question}`, { data: { note: entered.note } });
  expect(marked.status()).toBe(200);
  const report = await request.post("/api/reports", { data: { question, reason: "typo", text: reported } });
  expect(report.status()).toBe(201);
  expect((await request.post(`/api/blocks/${block}/finish`)).status()).toBe(200);
  const target = `${new Date().getUTCFullYear() + 1}-04`;
  const plan = { target, articles: ["ontario-cpso"] };
  expect((await request.put("/api/me/plan", { data: plan })).status()).toBe(200);
  const { url: shared } = await (await request.post(`/api/blocks/${block}/share`)).json();
  expect((await request.post("/api/me/links")).status()).toBe(201);
  await page.goto(`/search?q=${entered.search}`);
  await page.goto(`/practice/${block}/results`);

  const exported = await (await request.get("/api/me/export")).text();
  for (const one of [entered.account, entered.note, reported, block, ...responses, target])
    expect(exported).toContain(one);
  const learner: string = JSON.parse(exported).learner.id;
  const cookies = (await context.cookies()).map(({ value }) => value.split(".")[0] ?? "");
  expect(cookies).toHaveLength(2);

  // A server that started anew has nothing in its memory but what is kept: the search for traces finds them.
  expect(await first.end("SIGTERM")).toBe(0);
  const traces = [...Object.values(entered), ...codes, learner, block, ...responses, question, ...cookies];
  const before = await openIn(folder);
  expect(await tablesWith(before, [learner])).toEqual(
    expect.arrayContaining(["block", "learner", "report", "response"]),
  );
  expect(await tablesWith(before, [entered.account])).toEqual(["person"]);
  expect(await tablesWith(before, [entered.note])).toEqual(["mark"]);
  expect(await tablesWith(before, [...codes, ...cookies, entered.search])).toEqual([]);
  await before.close();

  const second = await runProduct({ DATA_DIR: folder, PORT: new URL(first.origin).port });
  expect((await request.get(shared)).status()).toBe(200);
  await page.goto("/practice/my-data");
  expect((await request.delete("/api/me")).status()).toBe(204);
  for (const gone of [`/practice/${block}`, `/practice/${block}/results`, shared])
    expect((await request.get(gone)).status(), gone).toBe(404);
  expect((await request.get("/api/me/export")).status()).toBe(404);
  await page.goto("/practice");
  expect(await page.content()).not.toContain(block);
  expect(await second.end("SIGTERM")).toBe(0);

  const after = await openIn(folder);
  expect(await tablesWith(after, traces)).toEqual([]);
  // What was reported stays, without whoever reported it.
  expect(await tablesWith(after, [reported])).toEqual(["report"]);
  await after.close();
  expect(await filesWith(folder, traces)).toEqual([]);
  const log = first.output() + second.output();
  expect(log).toContain('"route":"/practice/[block]/results"');
  for (const trace of [...traces, reported, shared.split("/").at(-1)]) expect(log, "the log").not.toContain(trace);
  await context.close();
});
