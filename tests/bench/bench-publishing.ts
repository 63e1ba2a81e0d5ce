import { randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { APIRequestContext, Browser } from "playwright";
import { newArticle } from "../../bin/content/new-article";
import type { PublicDraft } from "../../src/domain/draft/public-draft";
import { joinStudio } from "../support/join-studio";
import { type Product, runProduct } from "../support/run-product";
import { processorTime } from "./measure-visits";
import { spread } from "./spread";

const articles = 1_000;
const rounds = 15;
/** Not counted: a process that has just started runs uncompiled code. */
const warmUps = 3;
/** A first start imports every guide and makes its pages. */
const startLimitMs = 20 * 60_000;

/** A number by the letters a to j: a title with a number has to have a fact that says it. */
const inLetters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");

/** The project with its build, and with so many guides: its own, and new ones as `content:new` lays them out. */
const layOut = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-bench-"));
  for (const part of await readdir("."))
    if (!part.startsWith(".") && part !== "content") await symlink(path.resolve(part), path.join(folder, part));
  // The server writes beside the build which pages it made.
  await cp(".next", path.join(folder, ".next"), {
    recursive: true,
    filter: (file) => !file.startsWith(path.join(".next", "cache")),
  });
  await cp("content", path.join(folder, "content"), { recursive: true });
  const into = path.join(folder, "content/articles");
  const first = (await readdir(into)).length;
  for (let number = first; number < articles; number++) {
    const letters = inLetters(number);
    const slug = `guide-${letters}`;
    await mkdir(path.join(into, slug));
    // What two guides state alike is one more thing to compare, and no two of ours do.
    const own = (text: string) => text.replaceAll(/the example office/gi, `Office ${letters.toUpperCase()}`);
    for (const [name, text] of Object.entries(newArticle(slug, "2026-11-01")))
      await writeFile(path.join(into, slug, name), own(text));
  }
  return folder;
};

/** Sends something, which has to be taken; gives what comes back. */
const send = async (from: APIRequestContext, method: "POST" | "PUT", address: string, data: object = {}) => {
  const reply = await from.fetch(address, { method, data });
  if (!reply.ok()) throw new Error(`${address}: ${reply.status()} ${await reply.text()}`);
  return reply.status() === 204 ? undefined : await reply.json();
};

type People = { author: APIRequestContext; chief: APIRequestContext };

/** A draft of the Ontario guide with one more sentence, that a second person has accepted: its address and its save. */
const acceptedDraft = async ({ author, chief }: People, sentence: string) => {
  const { id } = await send(author, "POST", "/api/studio/drafts", { article: "ontario-cpso" });
  const address = `/api/studio/drafts/${id}`;
  const draft: PublicDraft = await (await author.get(address)).json();
  const file = draft.files.find(({ path }) => path.endsWith("/article.mdx"));
  const seat = randomUUID();
  await send(author, "PUT", `${address}/seat`, { seat, takeOver: false });
  const text = file?.text?.replace("<Practice />", `${sentence}\n\n<Practice />`);
  const saved = { id: randomUUID(), seat, path: file?.path, base: file?.save, text };
  await send(author, "PUT", `${address}/files`, saved);
  await send(author, "POST", `${address}/submit`);
  // Whoever accepts has read what it changes, for which the first time after a start everything is compiled.
  await chief.get(`${address}/changes`, { timeout: startLimitMs });
  await send(chief, "POST", `${address}/accept`, { save: 1 });
  return address;
};

type Measured = { took: number; processor: number };

/** From *Publish now* until the sentence stands at the guide's public address, and the server's processor time, in milliseconds. */
const publish = async (
  { chief }: People,
  { origin, process: { pid = 0 } }: Product,
  address: string,
  sentence: string,
): Promise<Measured> => {
  const [started, used] = [performance.now(), processorTime(pid)];
  const publishing = send(chief, "POST", `${address}/publish`, { save: 1, note: sentence });
  const guide = async () => (await fetch(`${origin}/articles/ontario-cpso`)).text();
  while (!(await guide()).includes(sentence)) await pause(10);
  const measured = { took: performance.now() - started, processor: processorTime(pid) - used };
  await publishing;
  return measured;
};

/** The times of publications in a folder that holds the project. */
const measure = async (browser: Browser, cwd: string): Promise<Measured[]> => {
  const DATA_DIR = path.join(cwd, ".data");
  const product = await runProduct({ DATA_DIR }, { cwd, startLimitMs });
  const { origin } = product;
  const join = async (name: string, role: "author" | "editor-in-chief") => {
    const context = await browser.newContext({ baseURL: origin });
    return (await joinStudio(context, { name, signInName: `${name}@example.org`, role }, DATA_DIR)).request;
  };
  const people = { author: await join("amina", "author"), chief: await join("chen", "editor-in-chief") };
  const times: Measured[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const sentence = `Ask the office for form ${inLetters(round)} early.`;
    const address = await acceptedDraft(people, sentence);
    times.push(await publish(people, product, address, sentence));
  }
  await product.end("SIGTERM");
  return times.slice(warmUps);
};

/** Publishing through the studio, where readers have a thousand guides. */
export const benchPublishing = async (browser: Browser): Promise<string[]> => {
  const cwd = await layOut();
  const times = await measure(browser, cwd);
  await rm(cwd, { recursive: true, force: true });
  return [
    `| from *Publish now* to the sentence at its address, ${articles} guides | ms, p50 (p99) | of the server's processor |`,
    "|---|---|---|",
    `| ${rounds} publications of the Ontario guide | ${spread(times.map(({ took }) => took))} | ${spread(times.map(({ processor }) => processor))} |`,
  ];
};
