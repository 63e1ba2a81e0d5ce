import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { publishArticle } from "../../../src/data/publication/publish-article";
import { exchangeFormatNames } from "../../../src/domain/item/exchange/formats/exchange-format-name";
import { findProvenance } from "../../../src/domain/item/exchange/formats/find-provenance";
import { staleReplySchema } from "../../../src/domain/item/exchange/stale-reply";
import { findStaleItems } from "../../../src/features/publishing/exchange/find-stale-items";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { longerWorkerPermit, permitsArticle } from "../../support/permits-article";
import { signInAs } from "../../support/sign-in-as";

const file = "articles/[slug]/items.ts";
const minute = 60_000;
/** Of the feed it depends on today what is told. */
const change = new Date(Date.now() - minute);
const first = new Date(change.getTime() - 60 * minute);

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
  const { client } = await currentDatabase();
  await publishArticle(client, await permitsArticle(), { origin: "file", now: first });
});
afterAll(() => close());

const take = async (format: string, cookie?: string) =>
  ask(file, { method: "GET", params: { slug: "permits", format }, ...(cookie !== undefined && { cookie }) });

describe("the questions of a guide as a file", () => {
  test("are nobody's but an editor's", async () => {
    expect((await take("json")).status).toBe(401);
    expect((await take("json", (await becomeLearner()).cookie)).status).toBe(401);
    expect((await take("json", (await signInAs(null)).cookie)).status).toBe(403);
  });

  test.each(exchangeFormatNames)("come as %s with all of their origins", async (format) => {
    const reply = await take(format, (await signInAs("author")).cookie);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("Content-Disposition")).toMatch(/^attachment; filename="permits\.[a-z0-9.]+"$/);
    const found = await findProvenance({ name: "file", bytes: new Uint8Array(await reply.arrayBuffer()) });
    expect(found).toHaveLength(9);
  });

  test("come in no format that there is not, and of no guide that there is not", async () => {
    const { cookie } = await signInAs("author");
    expect((await take("word", cookie)).status).toBe(400);
    expect((await ask(file, { method: "GET", params: { slug: "nowhere" }, cookie })).status).toBe(404);
  });
});

describe("questions that left", () => {
  const staleSince = async (since: string) => {
    const reply = await ask("stale.ts", { method: "GET", params: { since } });
    expect(reply.status).toBe(200);
    return staleReplySchema.parse(await reply.json());
  };

  test("are named once a fact of theirs has changed, with old and new sentence and no key", async () => {
    const { cookie } = await signInAs("author");
    const exported = await findProvenance({
      name: "file",
      bytes: new Uint8Array(await (await take("gift", cookie)).arrayBuffer()),
    });
    const { client } = await currentDatabase();
    await publishArticle(client, await permitsArticle(longerWorkerPermit), { origin: "file", now: change });

    const { items, more } = await staleSince(new Date(change.getTime() - minute).toISOString());
    expect(more).toBe(false);
    const changed = items.filter(({ state }) => state === "changed");
    expect(changed.length).toBeGreaterThan(0);
    const versions = new Map(exported?.map(({ identity, version }) => [identity, version]));
    for (const { identity, version, at, sentences } of changed) {
      expect(versions.get(identity)).toBe(version);
      expect(at).toBe(change.toISOString());
      expect(sentences.some(({ before, now }) => before !== null && now !== null && before !== now)).toBe(true);
    }
    expect((await staleSince(change.toISOString())).items.filter(({ state }) => state !== "overdue")).toEqual([]);
  });

  test("are named as retired once the fact that they rest on is gone, with the sentence that went", async () => {
    const { client } = await currentDatabase();
    const retired = new Date(change.getTime() + 1_000);
    const article = await permitsArticle(longerWorkerPermit);
    const isGone = (fact: string) => fact === "guard-checks";
    await publishArticle(
      client,
      {
        ...article,
        facts: article.facts.filter(({ id }) => !isGone(id)),
        items: article.items.filter(({ facts }) => !facts.some(({ id }) => isGone(id))),
      },
      { origin: "file", now: retired },
    );
    const { items } = await staleSince(change.toISOString());
    expect(items.filter(({ state }) => state !== "overdue")).toEqual([
      {
        ...{ identity: "permits/who-checks", article: "permits", version: expect.any(String), state: "retired" },
        at: retired.toISOString(),
        sentences: [
          {
            fact: "guard-checks",
            before: "The Border Guard checks your permit but never issues one.",
            now: null,
            source: expect.stringMatching(/^https:/),
          },
        ],
      },
    ]);
  });

  test("are named as overdue from the day on which a source of theirs should have been read again", async () => {
    const { client } = await currentDatabase();
    const { overdueOn } = await client.itemVersion.findFirstOrThrow({
      where: { articleSlug: "permits", retiredAt: null, overdueOn: { not: null } },
    });
    const day = overdueOn ?? new Date();
    const dayBefore = new Date(day.getTime() - 24 * 60 * minute);
    const overdue = async (since: Date, now: Date) =>
      (await findStaleItems(since, now)).items.filter(({ state }) => state === "overdue").map(({ at }) => at);
    expect(await overdue(dayBefore, day)).toContain(day.toISOString());
    expect(await overdue(dayBefore, new Date(day.getTime() - 1))).not.toContain(day.toISOString());
    expect(await overdue(day, day)).toEqual([]);
  });

  test("are told of in a feed that readers of Atom can follow", async () => {
    const reply = await ask("web/stale.ts", { method: "GET" });
    const xml = await reply.text();
    expect(reply.headers.get("Content-Type")).toMatch(/^application\/atom\+xml/);
    expect(xml).toContain("<feed ");
    expect(xml).toMatch(/<title type="html"><!\[CDATA\[permits\//);
  });

  test("are asked for by a day or a moment alone", async () => {
    for (const since of ["yesterday", "2026-13-01"]) {
      expect((await ask("stale.ts", { method: "GET", params: { since } })).status).toBe(400);
    }
  });
});
