import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { deleteLearner } from "../../../src/data/learner/delete-learner";
import { exportLearner } from "../../../src/data/learner/export-learner";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

let close: () => Promise<void>;
let revision: { articleSlug: string; number: number; section: string };

beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

const database = async () => (await currentDatabase()).client;

beforeEach(async () => {
  const client = await database();
  await client.sectionReport.deleteMany();
  const { articleSlug, number, content } = await client.revision.findFirstOrThrow();
  const [first] = (content as { sections: { anchor: string }[] }).sections;
  revision = { articleSlug, number, section: first?.anchor ?? "" };
});

const wrong = () => ({
  article: revision.articleSlug,
  revision: revision.number,
  section: revision.section,
  reason: "outdated",
});

const report = (body: Record<string, unknown> = {}, cookie?: string) =>
  ask("reports.ts", {
    method: "POST",
    cookie,
    type: "application/json",
    body: JSON.stringify({ ...wrong(), ...body }),
  });

const send = (fields: Record<string, string>) =>
  ask("reading/report.ts", {
    method: "POST",
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams({ ...wrong(), revision: String(revision.number), ...fields }).toString(),
  });

const stored = async () => (await database()).sectionReport.findMany({ orderBy: { createdAt: "asc" } });

describe("a report on a section", () => {
  test("is kept with the revision that was read, from somebody whom nobody knows", async () => {
    const reply = await report({ text: "The fee is another one now." });
    expect([reply.status, await reply.json()]).toMatchObject([201, { reason: "outdated" }]);
    const { articleSlug, number, section } = revision;
    expect(await stored()).toMatchObject([
      {
        articleSlug,
        revision: number,
        section,
        reason: "outdated",
        text: "The fee is another one now.",
        learnerId: null,
      },
    ]);
  });

  test("sent again is the same one, and how often is counted", async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => report({ text: "It is wrong." })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(await stored()).toMatchObject([{ text: "It is wrong.", times: 5 }]);
  });

  test("of two readers who say different things is two", async () => {
    await report({ text: "The fee is another one now." });
    await report({ text: "The link is old." });
    expect(await stored()).toHaveLength(2);
  });

  test("of a learner is one for each reason, with the latest text, goes into their export and outlives them without their name", async () => {
    const { cookie } = await becomeLearner();
    await report({ text: "First." }, cookie);
    await report({ text: "Second." }, cookie);
    await report({}, cookie);
    const [row, ...others] = await stored();
    expect([row?.text, others]).toEqual(["Second.", []]);
    const client = await database();
    const learnerId = row?.learnerId ?? "";
    const exported = await exportLearner(client, { learnerId, now: new Date() });
    expect(exported?.sectionReports).toMatchObject([
      { section: revision.section, reason: "outdated", text: "Second." },
    ]);
    await deleteLearner(client, learnerId);
    expect(await stored()).toMatchObject([{ text: "Second.", learnerId: null }]);
  });

  test("on what is not there is refused in a sentence, and nothing is kept", async () => {
    for (const body of [{ section: "step-99" }, { revision: 4711 }, { article: "no-such-guide" }]) {
      const reply = await report(body);
      expect([reply.status, (await reply.json()).detail]).toEqual([
        404,
        expect.stringContaining("Open the guide again"),
      ]);
    }
    expect(await stored()).toEqual([]);
  });

  test("that is no report is refused with the place of the fault", async () => {
    const reply = await report({ reason: "boring" });
    expect(reply.status).toBe(400);
    expect((await reply.json()).issues).toMatchObject([{ path: ["reason"] }]);
    expect((await report({ text: "x".repeat(2001) })).status).toBe(400);
    expect((await report({ revision: 0 })).status).toBe(400);
    expect(await stored()).toEqual([]);
  });

  test("from the form of a guide leads to the page that says thanks", async () => {
    const reply = await send({ text: "Line one.\r\nLine two.", replyTo: " ", language: "en" });
    expect([reply.status, reply.headers.get("location")]).toEqual([
      303,
      `/articles/${revision.articleSlug}/thanks?section=${revision.section}`,
    ]);
    expect(await stored()).toMatchObject([{ text: "Line one.\nLine two." }]);
    expect((await send({ reason: "boring" })).status).toBe(400);
  });
});
