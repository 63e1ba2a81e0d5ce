import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { findDraft } from "../../../../src/data/draft/find-draft";
import { openSeat } from "../../../../src/data/draft/open-seat";
import { mergeTexts } from "../../../../src/domain/draft/merge-texts";
import {
  amina,
  articlePath,
  beginDraft,
  boris,
  chief,
  factsPath,
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
const textOf = async (draftId: string) =>
  (await findDraft(database.client, chief, draftId))?.files.get(articlePath)?.text;

describe("a text that an author saves", () => {
  test("is there for whoever opens the draft, with the text that it began from", async () => {
    const { client } = database;
    const draftId = await beginDraft(client, now);
    const browser = await sitDown(client, amina, draftId, now);
    expect(await browser.write("New.", 0)).toEqual({ kind: "stored", number: 1, acceptanceFell: false });
    expect(await browser.write("facts: []", 0, { path: factsPath })).toMatchObject({ kind: "stored", number: 2 });
    const draft = await findDraft(client, amina, draftId);
    expect(draft?.base.get(articlePath)).toBe("Old.");
    expect([...(draft?.files ?? [])]).toEqual([
      [articlePath, { text: "New.", save: 1 }],
      [factsPath, { text: "facts: []", save: 2 }],
    ]);
  });

  test("is stored once when its reply is lost and it comes again", async () => {
    const { client } = database;
    const draftId = await beginDraft(client, now);
    const browser = await sitDown(client, amina, draftId, now);
    const id = randomUUID();
    await browser.write("New.", 0, { id });
    expect(await browser.write("New.", 0, { id })).toEqual({ kind: "replayed", number: 1 });
    expect(await browser.write("Another.", 0, { id })).toEqual({ kind: "reused-id" });
    expect(await client.draftSave.count({ where: { draftId } })).toBe(1);
  });

  test("is not stored over one that the browser has not seen", async () => {
    const { client } = database;
    const draftId = await beginDraft(client, now);
    const [one, other] = [await sitDown(client, amina, draftId, now), await sitDown(client, amina, draftId, now)];
    await one.write("First.", 0);
    expect(await other.write("Second.", 0)).toMatchObject({ kind: "newer", latest: { number: 1, text: "First." } });
    expect(await textOf(draftId)).toBe("First.");
  });

  test("is refused from a browser whose seat somebody took, and that seat stays taken", async () => {
    const { client } = database;
    const draftId = await beginDraft(client, now);
    const first = await sitDown(client, amina, draftId, now);
    await first.write("First.", 0);
    const seat = randomUUID();
    expect(await openSeat(client, chief, { draftId, seat, takeOver: true, now })).toEqual({ kind: "open", others: [] });
    expect(await first.write("Back from the dead.", 1)).toEqual({ kind: "seat-ended" });
    const again = { draftId, seat: first.seat, takeOver: false, now };
    expect(await openSeat(client, amina, again)).toEqual({ kind: "refused" });
    expect(await textOf(draftId)).toBe("First.");
  });

  test("tells who else has the draft open, and forgets who has been away for a minute", async () => {
    const { client } = database;
    const draftId = await beginDraft(client, now);
    await sitDown(client, amina, draftId, now);
    const request = { draftId, seat: randomUUID(), takeOver: false };
    expect(await openSeat(client, chief, { ...request, now })).toEqual({ kind: "open", others: ["amina"] });
    const later = new Date(+now + 61_000);
    expect(await openSeat(client, chief, { ...request, now: later })).toEqual({ kind: "open", others: [] });
  });

  test("is nobody's business who may not see the draft", async () => {
    const { client } = database;
    const draftId = await beginDraft(client, now);
    const request = { draftId, seat: randomUUID(), takeOver: true, now };
    expect(await openSeat(client, boris, request)).toEqual({ kind: "no-draft" });
    expect(await openSeat(client, rana, request)).toEqual({ kind: "refused" });
    expect(await findDraft(client, boris, draftId)).toBeNull();
  });
});

/** A browser that edits, sends, loses replies and merges what it meets. */
class Browser {
  text = "";
  base = 0;
  baseText = "";
  sent: { id: string; text: string; base: number } | undefined;
  readonly acknowledged: string[] = [];
  constructor(
    readonly name: string,
    readonly write: Awaited<ReturnType<typeof sitDown>>["write"],
  ) {}

  edit(word: string) {
    this.text += `${this.text === "" ? "" : "\n"}${this.name} ${word}`;
  }

  async send({ loseReply }: { loseReply: boolean }): Promise<void> {
    this.sent ??= { id: randomUUID(), text: this.text, base: this.base };
    const { id, text, base } = this.sent;
    const saved = await this.write(text, base, { id });
    if (loseReply) return;
    this.sent = undefined;
    if (saved.kind === "stored" || saved.kind === "replayed") {
      this.base = saved.number;
      this.baseText = text;
      this.acknowledged.push(...text.split("\n").filter((line) => line.startsWith(this.name)));
    } else if (saved.kind === "newer") {
      const theirs = saved.latest.text ?? "";
      this.text = mergeTexts(this.baseText, this.text, theirs).text;
      this.base = saved.latest.number;
      this.baseText = theirs;
    } else throw new Error(saved.kind);
  }
}

test("no edit that was acknowledged is lost, whoever writes when and whatever reply is lost", async () => {
  const { client } = database;
  const step = fc.record({
    browser: fc.nat(2),
    act: fc.constantFrom("edit" as const, "edit" as const, "send" as const, "lose" as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const draftId = await beginDraft(client, now);
      const browsers = await Promise.all(
        ["a", "b", "c"].map(async (name) => new Browser(name, (await sitDown(client, amina, draftId, now)).write)),
      );
      for (const [index, { browser, act }] of steps.entries()) {
        const one = browsers[browser] as Browser;
        if (act === "edit") one.edit(`line ${index}`);
        else await one.send({ loseReply: act === "lose" });
      }
      const lines = ((await textOf(draftId)) ?? "").split("\n");
      for (const { acknowledged } of browsers) for (const line of acknowledged) expect(lines).toContain(line);
    }),
    { numRuns: 15 },
  );
});
