import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyChain } from "../../../../src/data/audit/verify-chain";
import type { Database } from "../../../../src/data/database/database";
import { actOnDraft } from "../../../../src/data/draft/act-on-draft";
import { findDraft } from "../../../../src/data/draft/find-draft";
import { listDrafts } from "../../../../src/data/draft/list-drafts";
import {
  amina,
  articlePath,
  beginDraft,
  boris,
  chief,
  invitePeople,
  rana,
  sitDown,
} from "../../../support/draft-people";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
  await invitePeople(database.client);
});
afterAll(() => database.close());

const now = new Date("2026-11-28T09:00:00.000Z");

/** A draft of Amina's with one text, submitted. */
const submitted = async (text = "Send the docments within 10 days.") => {
  const { client } = database;
  const draftId = await beginDraft(client, now);
  const browser = await sitDown(client, amina, draftId, now);
  await browser.write(text, 0);
  expect(await actOnDraft(client, amina, { draftId, act: "submit", now })).toEqual({
    kind: "done",
    state: "submitted",
  });
  return { draftId, browser };
};

describe("a draft", () => {
  test("with nothing in it is not submitted", async () => {
    const draftId = await beginDraft(database.client, now);
    expect(await actOnDraft(database.client, amina, { draftId, act: "submit", now })).toEqual({ kind: "empty" });
  });

  test("is accepted by a second person for the text that they saw", async () => {
    const { client } = database;
    const { draftId, browser } = await submitted();
    await browser.write("Send the docments within 20 days.", 1);
    const accept = { draftId, act: "accept" as const, comment: "", now };
    expect(await actOnDraft(client, rana, { ...accept, save: 1 })).toEqual({ kind: "newer", save: 2 });
    expect(await actOnDraft(client, rana, { ...accept, save: 2 })).toEqual({ kind: "done", state: "accepted" });
    expect(await findDraft(client, rana, draftId)).toMatchObject({ state: "accepted", acceptedBy: "rana" });
  });

  test("keeps its acceptance over a spelling and loses it with a number", async () => {
    const { client } = database;
    const { draftId, browser } = await submitted();
    await actOnDraft(client, rana, { draftId, act: "accept", save: 1, comment: "", now });
    const spelt = await browser.write("Send the documents within 10 days.", 1);
    expect(spelt).toEqual({ kind: "stored", number: 2, acceptanceFell: false });
    expect(await findDraft(client, rana, draftId)).toMatchObject({ state: "accepted" });
    const changed = await browser.write("Send the documents within 12 days.", 2);
    expect(changed).toEqual({ kind: "stored", number: 3, acceptanceFell: true });
    expect(await findDraft(client, rana, draftId)).toMatchObject({ state: "submitted", acceptedBy: null });
  });

  test("is returned with a comment, which its author reads", async () => {
    const { client } = database;
    const { draftId } = await submitted();
    const back = { draftId, act: "return" as const, save: 1, comment: "Which ten days?", now };
    expect(await actOnDraft(client, rana, back)).toEqual({ kind: "done", state: "returned" });
    const seen = await findDraft(client, amina, draftId);
    expect(seen?.decisions).toMatchObject([{ decision: "returned", by: "rana", comment: "Which ten days?" }]);
    expect(seen?.acts).toContain("submit");
  });

  test("is taken back by its author, and submitted again with a line to whoever judges it", async () => {
    const { client } = database;
    const { draftId } = await submitted();
    expect(await actOnDraft(client, rana, { draftId, act: "recall", now })).toEqual({
      ...{ kind: "refused", why: "wrong-role" },
    });
    expect(await actOnDraft(client, amina, { draftId, act: "recall", now })).toEqual({
      ...{ kind: "done", state: "writing" },
    });
    const remark = { path: articlePath, quote: "", text: "The ten days are new." };
    await actOnDraft(client, amina, { draftId, act: "submit", remark, now });
    expect((await findDraft(client, rana, draftId))?.comments).toMatchObject([{ by: "amina", ...remark }]);
  });

  test("is accepted by nobody who wrote in it, not even past the program", async () => {
    const { client } = database;
    const { draftId } = await submitted();
    const editor = await sitDown(client, chief, draftId, now);
    await editor.write("Send the documents within 11 days.", 1);
    const accept = { draftId, act: "accept" as const, save: 2, comment: "", now };
    expect(await actOnDraft(client, chief, accept)).toEqual({ kind: "refused", why: "own-text" });
    const forged = client.draft.update({
      where: { id: draftId },
      data: { state: "accepted", acceptedBy: "amina", acceptedSave: 2 },
    });
    await expect(forged).rejects.toThrow(/cannot accept/);
    const unseen = client.draft.update({
      where: { id: draftId },
      data: { state: "published", publishedBy: "chief", publishedAt: now },
    });
    await expect(unseen).rejects.toThrow(/nobody accepted/);
  });

  test("of somebody else is not in an author's list, and is in a reviewer's", async () => {
    const { client } = database;
    const { draftId } = await submitted();
    const ids = async (person: typeof rana) => (await listDrafts(client, person, ["submitted"])).map(({ id }) => id);
    expect(await ids(boris)).not.toContain(draftId);
    expect(await ids(amina)).toContain(draftId);
    expect(await ids(rana)).toContain(draftId);
  });

  test("leaves its saves and decisions unchanged and undeleted", async () => {
    const { client } = database;
    const { draftId } = await submitted();
    await expect(client.draftSave.deleteMany({ where: { draftId } })).rejects.toThrow(/rows are never changed/);
    await expect(client.draftSave.updateMany({ where: { draftId }, data: { text: "" } })).rejects.toThrow(
      /rows are never changed/,
    );
  });
});

describe("the audit log", () => {
  test("names every act in a whole chain, which nobody changes", async () => {
    const { client } = database;
    const { draftId } = await submitted();
    await actOnDraft(client, rana, { draftId, act: "accept", save: 1, comment: "", now });
    const events = await client.auditEvent.findMany({
      where: { subject: `draft/${draftId}` },
      orderBy: { number: "asc" },
    });
    expect(events.map(({ actor, act }) => [actor, act])).toEqual([
      ["amina", "create"],
      ["amina", "submit"],
      ["rana", "accept"],
    ]);
    expect(await verifyChain(client)).toMatchObject({ broken: undefined });
    await expect(client.auditEvent.deleteMany({})).rejects.toThrow(/rows are never changed/);
  });

  test("is whole after many acts at once", async () => {
    const { client } = database;
    const drafts = await Promise.all(Array.from({ length: 6 }, () => submitted()));
    await Promise.all(
      drafts.map(({ draftId }) => actOnDraft(client, rana, { draftId, act: "accept", save: 1, comment: "", now })),
    );
    const { events, broken } = await verifyChain(client);
    expect(broken).toBeUndefined();
    expect(events).toBe(await client.auditEvent.count());
  });

  test("shows an event that somebody changed past the trigger", async () => {
    const { client } = database;
    await submitted();
    await client.$executeRaw`ALTER TABLE audit_event DISABLE TRIGGER audit_event_immutable`;
    await client.$executeRaw`UPDATE audit_event SET actor = 'nobody' WHERE number = 1`;
    await client.$executeRaw`ALTER TABLE audit_event ENABLE TRIGGER audit_event_immutable`;
    expect((await verifyChain(client)).broken).toEqual({ number: 1, kind: "changed" });
  });
});
