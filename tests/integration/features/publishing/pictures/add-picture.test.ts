import { randomUUID } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { verifyChain } from "../../../../../src/data/audit/verify-chain";
import type { Database } from "../../../../../src/data/database/database";
import { hashFile } from "../../../../../src/domain/content-file/overlay-files";
import { figuresIn } from "../../../../../src/domain/picture/figures-in";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { checkDraft } from "../../../../../src/features/publishing/drafts/check-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { exportFiles } from "../../../../../src/features/publishing/files/export-files";
import { publishFiles } from "../../../../../src/features/publishing/files/publish-files";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { ask } from "../../../../support/api-callers";
import { openContentFolder } from "../../../../support/content-folder";
import { signedIn } from "../../../../support/draft-people";
import { openFreshDatabase } from "../../../../support/open-fresh-database";
import { permitsInFrench } from "../../../../support/permits";
import { signInAs } from "../../../../support/sign-in-as";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
let author: Awaited<ReturnType<typeof signInAs>>;
let png: Uint8Array<ArrayBuffer>;
const now = new Date("2026-11-28T12:00:00Z");
const article = "articles/permits/article.mdx";

const use = (opened: Database) => Object.assign(globalThis, { iatroxDatabase: Promise.resolve(opened) });

beforeAll(async () => {
  content = await openContentFolder();
  await content.write(permitsInFrench());
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  database = await openFreshDatabase();
  use(database);
  await importContent(database, content.folder, now);
  author = await signInAs("author");
  png = new Uint8Array(
    await sharp({ create: { width: 900, height: 300, channels: 3, background: "#147" } })
      .png()
      .toBuffer(),
  );
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await content.remove();
});

const send = (body: Uint8Array<ArrayBuffer> | FormData, more: { type?: string; origin?: string } = {}) =>
  ask("studio/pictures/index.ts", { method: "POST", cookie: author.cookie, body, ...more });
const read = (hash: string, name: string) =>
  ask("pictures/[hash]/[name].ts", { method: "GET", params: { hash, name } });
const addPng = async (): Promise<string> =>
  ((await (await send(png, { type: "image/png" })).json()) as { hash: string }).hash;

describe("a picture that is sent", () => {
  test("is there for everybody and for good, once, with who added it in the chain", async () => {
    // What it is its bytes say, and not what it is called.
    const first = await send(png, { type: "image/jpeg" });
    expect(first.status).toBe(201);
    const { hash, ...added } = (await first.json()) as Record<string, unknown> & { hash: string };
    expect(added).toEqual({
      width: 900,
      height: 300,
      phoneBytes: expect.any(Number),
      address: `/pictures/${hash}/720.webp`,
    });
    const again = new FormData();
    again.set("picture", new Blob([png]), "holiday.exe");
    expect([(await send(again)).status, await addPng()]).toEqual([200, hash]);

    const reply = await read(hash, "360");
    expect([reply.status, reply.headers.get("Content-Type"), reply.headers.get("Cache-Control")]).toEqual([
      200,
      "image/webp",
      "public, max-age=31536000, immutable",
    ]);
    expect((await sharp(await reply.arrayBuffer()).metadata()).width).toBe(360);
    expect(await readdir(path.join(database.folder, "pictures"))).toEqual([hash]);

    const events = await database.client.auditEvent.findMany({
      where: { subject: `picture/${hash}` },
      orderBy: { number: "asc" },
    });
    expect(events).toMatchObject([{ actor: author.id, act: "add" }]);
    expect((await verifyChain(database.client)).broken).toBeUndefined();
  });

  test.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), 400, "picture-type"],
    ["11 MB", Buffer.alloc(11 * 1024 * 1024), 413, "too-large"],
  ])("is refused in a sentence where it is %s", async (_what, bytes, status, type) => {
    const reply = await send(new Uint8Array(bytes), { type: "image/png" });
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({
      type: `urn:iatrox:problem:${type}`,
      detail: expect.stringMatching(/\.$/),
    });
  });

  test("is refused from another site, and in a form that breaks off", async () => {
    expect((await send(png, { type: "image/png", origin: "https://evil.example" })).status).toBe(403);
    expect((await send(png, { type: "multipart/form-data; boundary=x" })).status).toBe(400);
    expect((await send(png, { type: "image/svg+xml" })).status).toBe(415);
  });

  test.each([
    ["..", "720"],
    ["0".repeat(64), "../original"],
    ["0".repeat(64), "original"],
    [`${"0".repeat(61)}/..`, "720"],
    ["0".repeat(64), "720"],
  ])("is at no other address: %s/%s", async (hash, name) => {
    expect((await read(hash, name)).status).toBe(404);
  });
});

describe("a figure", () => {
  test("comes into a draft by a form without script, above what ends the article, and is known to the check", async () => {
    const person = signedIn({ id: author.id, role: "author" }, now);
    const call = { params: {}, origin: "http://local", site: "", learner: undefined, now, person };
    const draft = await beginDraft({ ...call, input: { article: "permits" } });
    if (!draft.ok) throw new Error(draft.failure.detail);
    const { id } = draft.value;
    const form = new FormData();
    const fields = {
      draft: id,
      path: article,
      seat: randomUUID(),
      alt: 'A "form"',
      caption: "",
      source: "Photo: Maria",
    };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("picture", new Blob([png]), "form.png");
    const reply = await ask("studio/forms/add-picture.ts", { method: "POST", cookie: author.cookie, body: form });
    expect([reply.status, reply.headers.get("Location")]).toEqual([
      303,
      `/studio/drafts/${id}?file=${encodeURIComponent(article)}&done=pictured`,
    ]);
    const found = await findDraft(person, id);
    const text = (found.ok && found.value.files.find((file) => file.path === article)?.text) || "";
    expect(figuresIn(text)).toEqual([{ picture: await addPng(), alt: 'A "form"', source: "Photo: Maria" }]);
    const check = await checkDraft(person, id, now);
    expect(check.ok && check.value.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);

    form.set("alt", " ");
    const refused = await ask("studio/forms/add-picture.ts", { method: "POST", cookie: author.cookie, body: form });
    expect([refused.status, refused.headers.get("Content-Type")]).toEqual([400, "text/html; charset=utf-8"]);
  });

  test("goes with its article through an export into another database, byte for byte", async () => {
    const hash = await addPng();
    const on = permitsInFrench().get(article) ?? "";
    const text = on.replace("<Sources />", `<Figure picture="${hash}" alt="A form" />\n\n<Sources />`);
    const expected = new Map([[article, hashFile(on)]]);
    const published = await publishFiles(database, content.folder, new Map([[article, text]]), {
      by: null,
      now,
      expected,
    });
    expect(published.kind).toBe("published");
    const stored = await readFile(path.join(database.folder, "pictures", hash, "original.webp"));
    expect(await exportFiles(database, content.folder, { resolved: [] })).toMatchObject({
      updated: [article],
      pictures: [`pictures/${hash}.webp`],
      missing: [],
    });
    const file = path.join(content.folder, "pictures", `${hash}.webp`);
    expect((await readFile(file)).equals(stored)).toBe(true);
    expect(await exportFiles(database, content.folder, { resolved: [] })).toMatchObject({ updated: [], pictures: [] });

    const other = await openFreshDatabase();
    const importThere = (dryRun: boolean) => importContent(other, content.folder, now, { dryRun });
    try {
      // Of another picture under its name, and of none, the article is told.
      await writeFile(file, png);
      const mistaken = await importThere(true);
      expect(mistaken.refused).toEqual(["permits", "permits.fr"]);
      expect(mistaken.diagnostics.map(({ rule }) => rule)).toContain("picture-readable");
      await rm(file);
      const line = text.split("\n").findIndex((each) => each.includes(hash)) + 1;
      expect((await importThere(true)).diagnostics).toContainEqual(
        expect.objectContaining({ rule: "picture-known", location: expect.objectContaining({ file: article, line }) }),
      );
      await writeFile(file, stored);
      expect((await importThere(false)).refused).toEqual([]);
      expect((await readFile(path.join(other.folder, "pictures", hash, "original.webp"))).equals(stored)).toBe(true);
      expect(await other.client.contentPicture.findMany()).toMatchObject([{ hash, width: 900, addedBy: null }]);
    } finally {
      await other.close();
    }
  });
});
