import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findArticle } from "../../../../../src/data/article/find-article";
import { verifyChain } from "../../../../../src/data/audit/verify-chain";
import type { Database } from "../../../../../src/data/database/database";
import { publishRequestSchema } from "../../../../../src/domain/draft/draft-requests";
import { actOnDraft } from "../../../../../src/features/publishing/drafts/act-on-draft";
import { hasDueDrafts } from "../../../../../src/features/publishing/drafts/has-due-drafts";
import { publishDraft } from "../../../../../src/features/publishing/drafts/publish-draft";
import { publishDueDrafts } from "../../../../../src/features/publishing/drafts/publish-due-drafts";
import { importContent } from "../../../../../src/features/publishing/import-content";
import { openContentFolder } from "../../../../support/content-folder";
import { amina, beginDraft, chief, invitePeople, rana, signedIn, sitDown } from "../../../../support/draft-people";
import { emptyDatabase } from "../../../../support/empty-database";
import { openFreshDatabase } from "../../../../support/open-fresh-database";
import { permitsInFrench } from "../../../../support/permits";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
const path = "articles/permits/article.mdx";
const text = permitsInFrench().get(path) ?? "";
const now = new Date("2026-11-28T12:00:00Z");
const at = new Date("2026-11-28T18:00:00Z");
const later = new Date("2026-11-28T18:00:20Z");
const show = vi.fn(async () => {});

beforeAll(async () => {
  database = await openFreshDatabase();
  content = await openContentFolder();
  await content.write(permitsInFrench());
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
});
beforeEach(async () => {
  await emptyDatabase(database);
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
  await invitePeople(database.client);
  await importContent(database, content.folder, now);
  show.mockClear();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await content.remove();
});

const summary = async () => (await findArticle(database.client, "permits"))?.summary;
const stored = (id: string) => database.client.draft.findUniqueOrThrow({ where: { id } });
const eventsOf = (id: string) =>
  database.client.auditEvent.findMany({ where: { subject: `draft/${id}` }, orderBy: { number: "asc" } });

/** A draft that was accepted, and that a chief has published at six in the evening. */
const scheduled = async (change = text.replace("Which permit", "What permit")) => {
  const id = await beginDraft(database.client, now, "permits");
  const { write } = await sitDown(database.client, amina, id, now);
  await write(change, 0, { path, accepted: text });
  await actOnDraft(signedIn(amina, now), { draftId: id, act: "submit", now });
  await actOnDraft(signedIn(rana, now), { draftId: id, act: "accept", save: 1, comment: "", now });
  const request = publishRequestSchema.parse({ save: 1, minor: true, note: "It asks first.", at: at.toISOString() });
  const done = await publishDraft({ person: signedIn(chief, now), draftId: id, request, show, now });
  expect(done).toEqual({ ok: true, value: { at: at.toISOString() } });
  return id;
};

describe("a draft with a time", () => {
  test("waits for it, and is then published once, as whoever gave the time would have", async () => {
    const id = await scheduled();
    expect(await hasDueDrafts(now)).toBe(false);
    expect(await publishDueDrafts(now, show)).toEqual([]);
    expect(await hasDueDrafts(later)).toBe(true);
    expect(await publishDueDrafts(later, show)).toEqual([{ draft: id, published: ["permits"] }]);
    expect(show).toHaveBeenCalledTimes(1);
    expect(await findArticle(database.client, "permits")).toMatchObject({
      summary: "What permit you need, and how long it lasts.",
      note: "It asks first.",
      reviewed: "2026-11-25",
    });
    expect(await stored(id)).toMatchObject({ state: "published", publishedBy: chief.id, publishedAt: later });
    expect((await eventsOf(id)).map(({ act }) => act)).toEqual(["create", "submit", "accept", "schedule", "publish"]);
    expect(await hasDueDrafts(later)).toBe(false);
    expect(await publishDueDrafts(later, show)).toEqual([]);
    expect((await verifyChain(database.client)).broken).toBeUndefined();
  });

  test.each([
    ["was disabled since", { disabledAt: now }, "other-role"],
    ["lost the role since", { role: "reviewer" }, "urn:iatrox:problem:wrong-role"],
  ])("of somebody who %s is not published, waits for a new one, and that is logged", async (_, change, why) => {
    const id = await scheduled();
    await database.client.person.update({ where: { id: chief.id }, data: change });
    expect(await publishDueDrafts(later, show)).toEqual([{ draft: id, why }]);
    expect(await summary()).toBe("Which permit you need, and how long it lasts.");
    expect(await stored(id)).toMatchObject({ state: "accepted", publishAt: null, publishedBy: null });
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      ...{ actor: "server", act: "unschedule", details: JSON.stringify({ why }) },
    });
    expect(await publishDueDrafts(later, show)).toEqual([]);
  });

  test("that has become wrong is not published, and does not keep another from it", async () => {
    const broken = await scheduled(text.replace("lasts 24 months", "lasts 99 months"));
    const id = await scheduled();
    expect(await publishDueDrafts(later, show)).toEqual([
      { draft: broken, why: "urn:iatrox:problem:not-right" },
      { draft: id, published: ["permits"] },
    ]);
  });

  test("that an edit changed in more than spelling is published no more", async () => {
    const id = await scheduled();
    const { write } = await sitDown(database.client, amina, id, now);
    await write(text.replace("Which permit", "No permit"), 1, { path, accepted: text });
    expect(await hasDueDrafts(later)).toBe(false);
    expect(await stored(id)).toMatchObject({ state: "submitted", publishAt: null });
  });

  test("that two servers find due is published by one of them", async () => {
    const id = await scheduled();
    const both = await Promise.all([publishDueDrafts(later, show), publishDueDrafts(later, show)]);
    expect(both.flat()).toEqual([{ draft: id, published: ["permits"] }]);
    expect((await stored(id)).state).toBe("published");
  });
});
