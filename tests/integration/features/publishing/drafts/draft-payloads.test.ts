import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "../../../../../src/data/database/database";
import { saveRequestSchema } from "../../../../../src/domain/draft/decide-save";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { checkDraft } from "../../../../../src/features/publishing/drafts/check-draft";
import { languagesOfDraft } from "../../../../../src/features/publishing/drafts/draft-content";
import { openDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { openSeat } from "../../../../../src/features/publishing/drafts/open-seat";
import { saveDraft } from "../../../../../src/features/publishing/drafts/save-draft";
import { compilePreview } from "../../../../../src/features/publishing/previews/compile-preview";
import { openContentFolder } from "../../../../support/content-folder";
import { amina, invitePeople, signedIn } from "../../../../support/draft-people";
import { mdxPayloads, textOf } from "../../../../support/mdx-payload";
import { openFreshDatabase } from "../../../../support/open-fresh-database";

const now = new Date("2026-11-28T12:00:00Z");
const person = signedIn(amina, now);
const call = { person, origin: "http://local", site: "", learner: undefined, now };

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
let id: string;
const seat = randomUUID();
beforeAll(async () => {
  content = await openContentFolder();
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  database = await openFreshDatabase();
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
  await invitePeople(database.client);
  const input = { title: "Parking permits", summary: "Where residents may leave a car." };
  const begun = await beginDraft({ ...call, input });
  if (!begun.ok) throw new Error("The draft was not begun.");
  id = begun.value.id;
  await openSeat({ ...call, params: { id }, input: { seat, takeOver: false } });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await content.remove();
});

const found = async () => {
  const open = await openDraft(person, id);
  if (!open.ok) throw new Error("The draft is gone.");
  const [file] = open.value.draft.files;
  if (!file) throw new Error("The draft has no article.");
  return { open: open.value, file };
};

/** What is no text of Unicode is refused by each call before it is read: src/http/endpoint/read-body.ts. */
const payloads = mdxPayloads.filter((payload) => !/[\0\p{Surrogate}]/u.test(textOf(payload)));

/** One draft gets one payload after the other, as an editor who pastes. */
test.each(payloads)(
  "$name is stored as it was sent or refused in words, and stops publication if it must",
  async (payload) => {
    const before = (await found()).file;
    const text = textOf(payload);
    const input = saveRequestSchema.safeParse({ id: randomUUID(), seat, path: before.path, base: before.save, text });
    if (!input.success) {
      expect(text.length > 400_000 || text.includes("\0"), payload.name).toBe(true);
      return;
    }
    expect(await saveDraft({ ...call, params: { id }, input: input.data })).toMatchObject({ ok: true });
    const { open, file } = await found();
    expect(file.text).toBe(text);
    if (payload.expect !== "reject") return;
    const check = await checkDraft(person, id, now);
    const errors = check.ok ? check.value.diagnostics.filter(({ severity }) => severity === "error") : [];
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ message }) => message.length > 10)).toBe(true);
    const texts = new Map([[file.path, file.text]]);
    expect((await compilePreview(open, { ...open.draft, texts }, { language: "en", now })).article).toBeNull();
  },
);

test("a text with a number that no fact states is drawn nevertheless, and its sentence is named", async () => {
  const { open, file } = await found();
  const head = ["title: Parking permits", "summary: Where residents park.", "language: en", "reviewed: 2026-11-01"];
  const text = ["---", ...head, "reviewEveryMonths: 6", "---", "", "A permit costs $250 a year.", ""].join("\n");
  const previewed = { ...open.draft, texts: new Map([[file.path, text]]) };
  const preview = await compilePreview(open, previewed, { language: "en", now });
  expect(preview.article).toMatchObject({ title: "Parking permits", facts: [] });
  expect(languagesOfDraft(open, { ...previewed, now })).toEqual(preview.spoken);
  expect(preview.check.diagnostics).toMatchObject([
    { rule: "number-covered", sentence: "A permit costs $250 a year." },
  ]);
});
