import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findArticle } from "../../../../../src/data/article/find-article";
import { findMovedArticle } from "../../../../../src/data/article/find-moved-article";
import { findWithdrawal } from "../../../../../src/data/article/find-withdrawal";
import { verifyChain } from "../../../../../src/data/audit/verify-chain";
import type { Database } from "../../../../../src/data/database/database";
import { listRevisions } from "../../../../../src/data/revision/list-revisions";
import { publishRequestSchema } from "../../../../../src/domain/draft/draft-requests";
import type { NewDraft } from "../../../../../src/domain/draft/new-draft";
import { findStudioArticle } from "../../../../../src/features/publishing/articles/find-studio-article";
import { setAddress } from "../../../../../src/features/publishing/articles/set-address";
import { actOnDraft } from "../../../../../src/features/publishing/drafts/act-on-draft";
import { beginDraft } from "../../../../../src/features/publishing/drafts/begin-draft";
import { findDraftChanges } from "../../../../../src/features/publishing/drafts/changes/find-draft-changes";
import { checkDraft } from "../../../../../src/features/publishing/drafts/check-draft";
import { findDraft } from "../../../../../src/features/publishing/drafts/find-draft";
import { openSeat } from "../../../../../src/features/publishing/drafts/open-seat";
import { publishDraft } from "../../../../../src/features/publishing/drafts/publish-draft";
import { rebaseDraft } from "../../../../../src/features/publishing/drafts/rebase-draft";
import { saveDraft } from "../../../../../src/features/publishing/drafts/save-draft";
import { readAcceptedFiles } from "../../../../../src/features/publishing/files/read-accepted-files";
import { createPreview, revokePreview } from "../../../../../src/features/publishing/previews/preview-addresses";
import { refreshPages } from "../../../../../src/features/publishing/refresh-pages";
import { getServerSideProps } from "../../../../../src/pages/preview/[token]";
import { done } from "../../../../support/done";
import { amina, boris, chief, rana, signedIn } from "../../../../support/draft-people";
import { openStudio, type Studio } from "../../../../support/open-studio";
import { permitsInFrench } from "../../../../support/permits";

let database: Database;
let content: Studio["content"];
let close: Studio["close"];
const now = new Date("2026-11-28T12:00:00Z");
const article = "articles/permits/article.mdx";

beforeAll(async () => {
  ({ database, content, close } = await openStudio(permitsInFrench(), now));
});
afterAll(() => close());

const [author, reviewer, editor] = [signedIn(amina, now), signedIn(rana, now), signedIn(chief, now)];
const call = { params: {}, origin: "http://local", site: "", learner: undefined, now };

const begin = async (input: NewDraft) => done(await beginDraft({ ...call, person: author, input })).id;

/** Saves a text as the author would, over the newest one. */
const write = async (id: string, change: (text: string) => string, file = article) => {
  const seat = randomUUID();
  done(await openSeat({ ...call, person: author, params: { id }, input: { seat, takeOver: false } }));
  const draft = done(await findDraft(author, id));
  const before = draft.files.find(({ path: each }) => each === file);
  const input = { id: randomUUID(), seat, path: file, base: before?.save ?? 0, text: change(before?.text ?? "") };
  return done(await saveDraft({ ...call, person: author, params: { id }, input }));
};

const lastSave = async (id: string) => done(await findDraft(editor, id)).lastSave;
const submitAndAccept = async (id: string) => {
  done(await actOnDraft(author, { draftId: id, act: "submit", now }));
  const save = await lastSave(id);
  done(await actOnDraft(reviewer, { draftId: id, act: "accept", save, comment: "", now }));
};
const publish = async (id: string, more: object = {}, at = now) => {
  const request = publishRequestSchema.parse({ save: await lastSave(id), ...more });
  return publishDraft({ person: editor, draftId: id, request, show: async () => {}, now: at });
};

describe("a new guide", () => {
  test("of one section and one sentence goes from its title to readers", async () => {
    const id = await begin({ title: "Parking permits: what's new", summary: "Where residents may leave a car." });
    const file = "articles/parking-permits-whats-new/article.mdx";
    await write(id, (text) => `${text}## Where\n\nAsk the town.\n`, file);
    const { diagnostics } = done(await checkDraft(author, id, now));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    await submitAndAccept(id);
    expect(done(await publish(id))).toEqual({ published: ["parking-permits-whats-new"] });
    const live = await findArticle(database.client, "parking-permits-whats-new");
    expect(live).toMatchObject({ title: "Parking permits: what's new", reviewed: "2026-11-28" });
    expect(done(await findDraft(author, id))).toMatchObject({ state: "published", acts: [] });
  });

  test("is told where it breaks, by file and line, and is not published that way even for a reason", async () => {
    const id = await begin({ title: "Moving in", summary: "What to do in the first week." });
    const file = "articles/moving-in/article.mdx";
    await write(id, (text) => `${text}## First\n\n<Nonsense>Ask the town.</Nonsense>\n`, file);
    const { diagnostics } = done(await checkDraft(author, id, now));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ file, line: 11 }]);
    const refused = await publish(id, { override: "Nobody else is here today." });
    expect(refused).toMatchObject({ ok: false, failure: { status: 409, type: "urn:iatrox:problem:not-right" } });
    expect(await findArticle(database.client, "moving-in")).toBeNull();
    expect(done(await findDraft(author, id)).state).toBe("writing");
  });

  test("gets another address where its title's is used", async () => {
    const id = await begin({ title: "Permits", summary: "Another guide to permits." });
    expect(done(await findDraft(author, id)).article).toBe("permits-2");
  });
});

describe("an earlier version of a guide", () => {
  const restore = (revision: number) =>
    beginDraft({ ...call, person: author, input: { article: "permits", revision } });
  const texts = async (id: string) =>
    new Map(done(await findDraft(author, id)).files.map(({ path, text }) => [path, text]));

  test("comes back as a draft with its files as they were, and is accepted and published as any other", async () => {
    const first = await begin({ article: "permits" });
    const note = 'note: "It says it in other words."';
    await write(first, (text) =>
      text.replace("Which permit you need", "What you need").replace("---\n", `---\n${note}\n`),
    );
    await submitAndAccept(first);
    done(await publish(first));
    const { id } = done(await restore(1));
    const restored = await texts(id);
    expect(restored.get(article)).toBe(permitsInFrench().get(article));
    await submitAndAccept(id);
    done(await publish(id, { minor: true }));
    const live = await findArticle(database.client, "permits");
    expect(live?.summary).toBe("Which permit you need, and how long it lasts.");
    const again = done(await restore(2));
    expect((await texts(again.id)).get(article)).toContain("What you need");
    expect((await texts(again.id)).get(article)).not.toContain("note:");
    const event = await database.client.auditEvent.findFirst({ where: { subject: `draft/${id}`, act: "create" } });
    expect(JSON.parse(event?.details ?? "")).toEqual({ article: "permits", restores: "permits/1" });
  });

  test("whose texts were not stored says so, and one that never was is refused", async () => {
    await database.client.$executeRaw`UPDATE revision SET sources = NULL WHERE article_slug = 'permits' AND number = 1`;
    expect(await restore(1)).toMatchObject({ ok: false, failure: { type: "urn:iatrox:problem:no-sources" } });
    expect(await restore(99)).toMatchObject({ ok: false, failure: { status: 400 } });
    const { versions } = done(await findStudioArticle(author, "permits"));
    expect(versions[0]?.revisions.at(-1)).toMatchObject({ number: 1, isRestorable: false, origin: "file" });
  });
});

describe("a preview address", () => {
  const open = async (token: string) => {
    const req = Object.assign(new IncomingMessage(new Socket()), { cookies: {} });
    const res = new ServerResponse(req);
    const page = await getServerSideProps({ req, res, query: {}, params: { token }, locale: "en", resolvedUrl: "" });
    return { page, headers: res.getHeaders() };
  };

  test("shows the draft as it stands to whoever has it, kept by nobody, until it is ended", async () => {
    const id = await begin({ article: "permits" });
    const { preview, token } = done(await createPreview({ ...call, person: author, params: { id }, input: undefined }));
    expect(preview.address).toBe(`http://local/preview/${token}`);
    await write(id, (text) => text.replace("summary: Which", "summary: Behold which"));
    const { page, headers } = await open(token);
    expect(page).toMatchObject({ props: { spoken: ["en", "fr"], article: { view: { slug: "permits" } } } });
    expect(JSON.stringify(page)).toContain("Behold which");
    expect(headers).toMatchObject({ "cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow" });
    expect(JSON.stringify(await database.client.draftPreview.findMany())).not.toContain(token);
    expect(done(await findDraft(author, id)).previews).toMatchObject([{ id: preview.id, by: "amina" }]);
    expect(await open(token.replace(/^./, (first) => (first === "0" ? "1" : "0")))).toMatchObject({
      page: { notFound: true },
    });
    const end = () => revokePreview({ ...call, person: editor, params: { id, preview: preview.id }, input: undefined });
    done(await end());
    expect((await open(token)).page).toEqual({ notFound: true });
    expect(await end()).toMatchObject({ ok: false, failure: { status: 404 } });
  });

  test("is not made by who may not see the draft, and leads to the guide once readers have it", async () => {
    const id = await begin({ article: "permits" });
    const make = (person: typeof author) => createPreview({ ...call, person, params: { id }, input: undefined });
    expect(await make(signedIn(boris, now))).toMatchObject({ ok: false, failure: { status: 404 } });
    const { token } = done(await make(reviewer));
    await write(id, (text) => `${text}\n## Later\n\nAsk the town.\n`);
    await submitAndAccept(id);
    done(await publish(id));
    expect((await open(token)).page).toEqual({ redirect: { destination: "/articles/permits", permanent: false } });
    expect(await make(author)).toMatchObject({ ok: false, failure: { status: 409 } });
  });
});

describe("a change of a guide", () => {
  test("is live with its note, and a minor one leaves the day of the review", async () => {
    const before = await findArticle(database.client, "permits");
    const id = await begin({ article: "permits" });
    await write(id, (text) => text.replace("Which permit you need", "The permit that you need"));
    await submitAndAccept(id);
    expect(done(await publish(id, { minor: true, note: "The summary says it in fewer words." }))).toEqual({
      published: ["permits"],
    });
    const live = await findArticle(database.client, "permits");
    expect(live?.reviewed).toBe(before?.reviewed);
    expect(live).toMatchObject({
      summary: "The permit that you need, and how long it lasts.",
      note: "The summary says it in fewer words.",
    });
  });

  test("made to a text that readers no longer have is not published over the newer one, and is brought up to it", async () => {
    const [one, other] = [await begin({ article: "permits" }), await begin({ article: "permits" })];
    await write(one, (text) => text.replace(/^title: .*/m, "title: Permits to stay"));
    await write(other, (text) => `${text}\n## More\n\nAsk the town.\n`);
    for (const id of [one, other]) await submitAndAccept(id);
    expect(done(await publish(one))).toMatchObject({ published: expect.arrayContaining(["permits"]) });
    const refused = await publish(other);
    expect(refused).toMatchObject({ ok: false, failure: { type: "urn:iatrox:problem:moved-on" } });
    expect(done(await findDraft(author, other)).files.find(({ path: file }) => file === article)?.movedOn).toBe(true);
    const rebased = done(await rebaseDraft(author, other, now));
    expect(rebased.files).toEqual([{ path: article, conflicts: 0 }]);
    expect(done(await findDraft(author, other)).state).toBe("submitted");
    const save = await lastSave(other);
    done(await actOnDraft(reviewer, { draftId: other, act: "accept", save, comment: "", now }));
    done(await publish(other));
    const live = await findArticle(database.client, "permits");
    expect(live?.title).toBe("Permits to stay");
    expect(live?.sections.map(({ heading }) => heading)).toContain("More");
  });

  test("that two publish at once is published once, and the other is told", async () => {
    const id = await begin({ article: "permits" });
    await write(id, (text) => `${text}\n## Once\n\nAsk the town.\n`);
    await submitAndAccept(id);
    const both = await Promise.all([publish(id), publish(id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { status: 409 } });
  });

  test("without a second person is published by a chief for a reason, which is logged, and badged while it is the version that readers have", async () => {
    const id = await begin({ article: "permits" });
    await write(id, (text) => `${text}\n## Urgent\n\nAsk the town.\n`);
    expect(await publish(id)).toMatchObject({ ok: false, failure: { type: "urn:iatrox:problem:wrong-state" } });
    done(await publish(id, { override: "The office closed this morning." }));
    const event = await database.client.auditEvent.findFirst({ where: { subject: `draft/${id}`, act: "override" } });
    expect(JSON.parse(event?.details ?? "")).toMatchObject({ override: "The office closed this morning." });
    const badges = async () => {
      const revisions = await listRevisions(database.client, "permits");
      const { versions } = done(await findStudioArticle(author, "permits"));
      const live = await findArticle(database.client, "permits");
      const [listed] = versions[0]?.revisions ?? [];
      return [revisions.at(-1)?.isOverride, live?.isOverride, listed?.override, listed?.by, listed?.acceptedBy];
    };
    expect(await badges()).toEqual([true, true, "The office closed this morning.", "chief", null]);
    const next = await begin({ article: "permits" });
    await write(next, (text) => text.replace("## Urgent", "## At once"));
    await submitAndAccept(next);
    done(await publish(next));
    expect(await badges()).toEqual([false, undefined, null, "chief", "rana"]);
  });
});

describe("another address", () => {
  const former = article;
  const present = "articles/leave-to-stay/article.mdx";

  test("takes the guide, its questions and every draft along, and the former one leads there", async () => {
    const waiting = await begin({ article: "permits" });
    const page = randomUUID();
    done(await openSeat({ ...call, person: author, params: { id: waiting }, input: { seat: page, takeOver: false } }));
    await write(waiting, (text) => `${text}\n## Waiting\n\nAsk the town.\n`);
    const identities = async () =>
      (await database.client.item.findMany({ orderBy: { identity: "asc" } })).map(({ identity }) => identity);
    const before = await identities();
    const plan = { target: now, articles: ["permits", "permits.fr"], begunOn: now, begunLeft: 5 };
    await database.client.learner.create({ data: { plan: { create: plan } } });

    const id = await begin({ article: "permits", articleAct: { kind: "rename", to: "leave-to-stay" } });
    await write(id, (text) => text.replace(/^title: .*/m, "title: Leave to stay"));
    const desk = done(await findDraftChanges(reviewer, id, now));
    expect(desk.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(desk.articles.map(({ slug, questions }) => [slug, questions.added, questions.retired])).toEqual([
      ["leave-to-stay", [], []],
      ["leave-to-stay.fr", [], []],
    ]);
    await submitAndAccept(id);
    expect(done(await publish(id))).toEqual({ published: ["leave-to-stay", "leave-to-stay.fr"] });
    expect(await findMovedArticle(database.client, "permits")).toBe("leave-to-stay");
    expect(await identities()).toEqual(before);
    expect(await database.client.studyPlan.findMany()).toMatchObject([
      { articles: ["leave-to-stay", "leave-to-stay.fr"] },
    ]);

    // A page that was loaded before goes on under the name that it knows, and nothing of it is stored where nobody looks.
    const draft = done(await findDraft(author, waiting));
    expect(draft).toMatchObject({ article: "leave-to-stay", formerNames: ["permits"] });
    const own = draft.files.find((file) => file.path === present);
    const input = { id: randomUUID(), seat: page, path: former, base: own?.save ?? 0, text: `${own?.text}More.\n` };
    const saved = done(await saveDraft({ ...call, person: author, params: { id: waiting }, input }));
    expect(saved).toMatchObject({ kind: "stored", number: 2 });
    expect(done(await rebaseDraft(author, waiting, now)).files).toEqual([{ path: present, conflicts: 0 }]);
    await submitAndAccept(waiting);
    expect(done(await publish(waiting))).toEqual({ published: ["leave-to-stay"] });
    const live = await findArticle(database.client, "leave-to-stay");
    expect(live).toMatchObject({ title: "Leave to stay", redirectFrom: ["permits"] });
    expect(live?.sections.map(({ heading }) => heading)).toContain("Waiting");
  });

  test("of a new guide is another one at once, and no other guide’s", async () => {
    const id = await begin({ title: "Parking", summary: "Where residents may leave a car." });
    const set = (to: string) => setAddress({ ...call, person: author, params: { id }, input: { to } });
    for (const used of ["permits", "leave-to-stay", "studio"]) expect(await set(used)).toMatchObject({ ok: false });
    done(await set("leaving-a-car"));
    const draft = done(await findDraft(author, id));
    expect(draft).toMatchObject({ article: "leaving-a-car", articleAct: null, lastSave: 2 });
    expect(draft.files.find(({ save }) => save > 0)?.path).toBe("articles/leaving-a-car/article.mdx");
  });
});

describe("a withdrawal", () => {
  const why = "The town gives out no permits any more.";

  /** The pages that are made anew. */
  const remade = async () => {
    const pages: string[] = [];
    await refreshPages(database, async (page) => void pages.push(page));
    return pages;
  };

  test("is judged and published as any draft, says why, and is taken back the same way", async () => {
    await mkdir(path.join(content.root, ".next"));
    expect(await remade()).not.toContain("/articles/leave-to-stay/history");
    const { items } = (await findArticle(database.client, "leave-to-stay")) ?? {};
    const id = await begin({ article: "leave-to-stay", articleAct: { kind: "withdraw", why } });
    const desk = done(await findDraftChanges(reviewer, id, now));
    expect(desk.withdrawn).toMatchObject([
      { slug: "leave-to-stay", title: "Leave to stay", questions: items?.total },
      { slug: "leave-to-stay.fr" },
    ]);
    await submitAndAccept(id);
    done(await publish(id));
    expect(await remade()).toContain("/articles/leave-to-stay/history");
    expect(await findWithdrawal(database.client, "leave-to-stay")).toMatchObject({ why, on: "2026-11-28" });
    expect(done(await findStudioArticle(author, "leave-to-stay")).withdrawn).toMatchObject({ why });
    expect(await findArticle(database.client, "leave-to-stay")).toBeNull();

    const back = await begin({ article: "leave-to-stay", articleAct: { kind: "bring-back" } });
    const compared = done(await findDraftChanges(reviewer, back, now)).articles;
    expect(compared.map(({ revision, changes }) => [revision !== null, changes?.sections])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(
      done(await checkDraft(author, back, now)).diagnostics.filter(({ severity }) => severity === "error"),
    ).toEqual([]);
    await submitAndAccept(back);
    expect(done(await publish(back))).toEqual({ published: ["leave-to-stay", "leave-to-stay.fr"] });
    // Somebody may have looked meanwhile, and the page says that there is none.
    expect(await remade()).toContain("/articles/leave-to-stay/history");
    expect(await findArticle(database.client, "leave-to-stay")).toMatchObject({ items, title: "Leave to stay" });
    expect((await readAcceptedFiles(database.client, content.folder)).files.has("withdrawn.yaml")).toBe(false);
    expect((await verifyChain(database.client)).broken).toBeUndefined();
  });

  test("is accepted by nobody who began it, published by a chief at once for a reason, and asked for with sense", async () => {
    const wrong = [
      { kind: "withdraw", why, instead: "nowhere" },
      { kind: "bring-back" },
      { kind: "rename", to: "leave-to-stay" },
    ] as const;
    for (const articleAct of wrong) {
      const input = { article: "leave-to-stay", articleAct };
      expect(await beginDraft({ ...call, person: editor, input })).toMatchObject({
        ok: false,
        failure: { status: 400 },
      });
    }
    const input = { article: "leave-to-stay", articleAct: { kind: "withdraw" as const, why, language: "fr" as const } };
    const { id: own } = done(await beginDraft({ ...call, person: reviewer, input }));
    done(await actOnDraft(reviewer, { draftId: own, act: "submit", now }));
    expect(await actOnDraft(reviewer, { draftId: own, act: "accept", save: 1, comment: "", now })).toMatchObject({
      failure: { type: "urn:iatrox:problem:own-text" },
    });
    const { id } = done(await beginDraft({ ...call, person: editor, input }));
    done(await publish(id, { override: "The translation is wrong and dangerous." }));
    expect(await findWithdrawal(database.client, "leave-to-stay.fr")).toMatchObject({ why });
    expect(await findArticle(database.client, "leave-to-stay")).not.toBeNull();
  });
});
