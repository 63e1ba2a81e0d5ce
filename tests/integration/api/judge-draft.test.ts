import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { actOnDraft } from "../../../src/data/draft/act-on-draft";
import { createDraft } from "../../../src/data/draft/create-draft";
import { ask } from "../../support/api-callers";
import { sitDown } from "../../support/draft-people";
import { openPractice } from "../../support/open-practice";
import { signInAs } from "../../support/sign-in-as";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await close();
});

const now = new Date();

/** A draft that its author has submitted after one save. */
const submitted = async () => {
  const { client } = await currentDatabase();
  const author = { id: (await signInAs("author")).id, role: "author" as const };
  const id = randomUUID();
  await createDraft(client, { id, article: "new-guide", title: "New", personId: author.id, first: [], now });
  const { write } = await sitDown(client, author, id, now);
  await write("New.", 0, { path: "articles/new-guide/article.mdx", accepted: null });
  await actOnDraft(client, author, { draftId: id, act: "submit", now });
  return id;
};

const send = async (form: string, cookie: string, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString();
  const type = "application/x-www-form-urlencoded";
  return ask(`studio/forms/${form}.ts`, { method: "POST", cookie, type, body });
};
const stateOf = async (id: string) =>
  (await (await currentDatabase()).client.draft.findUniqueOrThrow({ where: { id } })).state;

test("a reviewer accepts and returns by forms, and the desk says so", async () => {
  const { cookie } = await signInAs("reviewer");
  const draft = await submitted();
  const accepted = await send("judge-draft", cookie, { draft, save: "1", act: "accept", comment: "" });
  expect(accepted.headers.get("Location")).toBe(`/studio/drafts/${draft}/changes?done=accepted`);
  expect(await stateOf(draft)).toBe("accepted");
  const returned = await send("judge-draft", cookie, { draft, save: "1", act: "return", comment: "Which fee?" });
  expect(returned.headers.get("Location")).toBe(`/studio/drafts/${draft}/changes?done=returned`);
  expect(await stateOf(draft)).toBe("returned");
});

test("a remark leads back to the page on which it was written, and so does the word that it is settled", async () => {
  const { cookie } = await signInAs("reviewer");
  const draft = await submitted();
  const page = `/studio/drafts/${draft}`;
  const remark = { draft, path: "articles/new-guide/article.mdx", quote: "New.", text: "New since when?" };
  const led = async (fields: Record<string, string>) => (await send("comment", cookie, fields)).headers.get("Location");
  expect(await led(remark)).toBe(`${page}?done=commented#remarks`);
  expect(await led({ ...remark, from: "changes" })).toBe(`${page}/changes?done=commented`);
  const { client } = await currentDatabase();
  const comments = await client.draftComment.findMany({ where: { draftId: draft } });
  const [first, second] = comments.map(({ id }) => id);
  expect(await led({ draft, resolve: first ?? "" })).toBe(`${page}?done=resolved#remarks`);
  expect(await led({ draft, resolve: second ?? "", from: "changes" })).toBe(`${page}/changes?done=resolved`);
  expect((await send("comment", cookie, { ...remark, from: "elsewhere" })).status).toBe(400);
});

test("nothing is judged that was not on the page, and nothing returned without a word", async () => {
  const { cookie } = await signInAs("reviewer");
  const draft = await submitted();
  expect((await send("judge-draft", cookie, { draft, save: "2", act: "accept", comment: "" })).status).toBe(409);
  expect((await send("judge-draft", cookie, { draft, save: "1", act: "return", comment: " " })).status).toBe(400);
  expect(await stateOf(draft)).toBe("submitted");
});

test("a chief gives a time for an accepted draft, and is refused what makes no sense", async () => {
  const [reviewer, chief] = [await signInAs("reviewer"), await signInAs("editor-in-chief")];
  const draft = await submitted();
  await send("judge-draft", reviewer.cookie, { draft, save: "1", act: "accept", comment: "" });
  const publish = (fields: Record<string, string>) =>
    send("publish-draft", chief.cookie, { draft, save: "1", ...fields });
  const day = new Date(now.getTime() + 48 * 60 * 60 * 1000).toISOString().slice(0, 16);
  const senseless: Record<string, string>[] = [
    { when: "at", at: "" },
    { when: "at", at: "2020-01-01T08:00" },
    { when: "at", at: "tomorrow" },
    { when: "now", at: day },
    { when: "at", at: day, note: "Short" },
  ];
  for (const wrong of senseless) expect((await publish(wrong)).status, JSON.stringify(wrong)).toBe(400);
  expect((await publish({ when: "at", at: day, save: "2" })).status).toBe(409);
  const done = await publish({ when: "at", at: day, minor: "on", note: "The fee\r\nis gone." });
  expect(done.headers.get("Location")).toBe(`/studio/drafts/${draft}/changes?done=scheduled`);
  const { client } = await currentDatabase();
  expect(await client.draft.findUniqueOrThrow({ where: { id: draft } })).toMatchObject({
    ...{ state: "accepted", publishAt: new Date(`${day}:00Z`), publishedBy: chief.id },
    ...{ note: "The fee is gone.", isMinor: true },
  });
  expect((await send("publish-draft", reviewer.cookie, { draft, save: "1", when: "now" })).status).toBe(403);
});

test("a chief publishes without a second person only for a reason of some length", async () => {
  const { cookie } = await signInAs("editor-in-chief");
  const draft = await submitted();
  expect((await send("publish-draft", cookie, { draft, save: "1", when: "now", override: "Urgent" })).status).toBe(400);
  expect(await stateOf(draft)).toBe("submitted");
});
