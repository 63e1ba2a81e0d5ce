import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { inTransaction } from "../../../../src/data/database/in-transaction";
import { deleteLearner } from "../../../../src/data/learner/delete-learner";
import { exportLearner } from "../../../../src/data/learner/export-learner";
import { mergeLearners } from "../../../../src/data/learner/merge-learners";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { closeReport } from "../../../../src/data/report/close-report";
import { listOwnReports } from "../../../../src/data/report/list-own-reports";
import { listReports } from "../../../../src/data/report/list-reports";
import { reportItem } from "../../../../src/data/report/report-item";
import { purgeReplyAddresses } from "../../../../src/data/report/report-reply";
import { reportSection } from "../../../../src/data/report/report-section";
import { recordResponse } from "../../../../src/data/response/record-response";
import { mostAddresses, mostReportsOfAddress } from "../../../../src/domain/item/reports/report-reply";
import { sendWaitingMail } from "../../../../src/features/mail/send-waiting-mail";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.client.reportReply.deleteMany();
  await database.client.mail.deleteMany();
});

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const reply = { to: "sam@example.org", language: "fr" as const };

/** A guide with one question. */
const published = async () => {
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const article = sampleArticle(slug, [sampleItem(slug, "fees")]);
  await publishArticle(database.client, article, { origin: "file", now: noon(1) });
  return article;
};

/** A learner who reported the question of a guide, and what was stored. */
const reported = async (slug: string, to = reply.to) => {
  const { client } = database;
  const { id: learnerId } = await newLearner(database);
  const block = await startedBlock(database, learnerId, { article: slug, count: 1, mode: "tutor" }, noon(3));
  const question = block.questions[0]?.id ?? "";
  const request = { responseId: randomUUID(), answer: { option: "wrong" }, elapsedMs: 9_000 };
  await recordResponse(client, { learnerId, blockId: block.id, questionId: question, request, now: noon(3) });
  const again = async (now: Date, address?: string) => {
    const itemReport = { question, reason: "wrong-key" as const };
    const withReply = { ...itemReport, ...(address && { reply: { ...reply, to: address } }) };
    const stored = await reportItem(client, { learnerId, request: withReply, now });
    return stored.kind === "kept" ? stored.report.id : "";
  };
  return { learnerId, id: await again(noon(3), to), again };
};

const merge = (into: string, from: string) =>
  inTransaction(database.client, (transaction) => mergeLearners(transaction, { into, from, now: noon(6) }));

/** Sends what waits where no mail server is: nothing listens on that port. */
const sendInVain = () =>
  sendWaitingMail({
    client: database.client,
    server: { url: "smtp://127.0.0.1:1", from: "iatroX <no-reply@iatrox.example>" },
    site: "https://iatrox.example",
    now: () => noon(7),
    stopping: new AbortController().signal,
  });

const addresses = async () => {
  const rows = await database.client.reportReply.findMany({ orderBy: { address: "asc" } });
  return rows.map(({ reportId, address }) => [reportId, address]);
};
const mails = () => database.client.mail.findMany({ orderBy: { id: "asc" } });

describe("whoever left an address with a report", () => {
  test("is mailed once what came of it, and the address is forgotten", async () => {
    const { slug } = await published();
    const { id } = await reported(slug);
    await closeReport(database.client, { id, note: "The rule was new.\nIt is mended.", now: noon(5) });
    expect(await mails()).toMatchObject([
      {
        ...{ kind: "report", personId: null, sentAt: null },
        details: {
          ...{ to: "sam@example.org", language: "fr", about: `What does ${slug} say about fees?` },
          ...{ path: `/articles/${slug}#step-1`, note: "The rule was new.\nIt is mended.", reportedOn: "2026-11-03" },
        },
      },
    ]);
    expect(await addresses()).toEqual([]);
    await closeReport(database.client, { id, note: "Once more.", now: noon(6) });
    expect(await mails()).toHaveLength(1);
  });

  test("about a section of a guide gets its title, also if two readers say the same and nobody knows them", async () => {
    const { slug, title } = await published();
    const request = { article: slug, revision: 1, section: "step-2", reason: "outdated" as const };
    for (const to of ["ana@example.org", "bo@example.org"])
      await reportSection(database.client, {
        learnerId: undefined,
        request: { ...request, reply: { ...reply, to } },
        now: noon(4),
      });
    const [report] = await database.client.sectionReport.findMany({ where: { articleSlug: slug } });
    expect(report).toMatchObject({ times: 2 });
    await closeReport(database.client, { id: report?.id ?? "", note: "", now: noon(5) });
    const details = (await mails()).map((mail) => mail.details);
    expect(details).toHaveLength(2);
    for (const detail of details) expect(detail).toMatchObject({ about: title, path: `/articles/${slug}#step-2` });
  });

  test("has it in the export, and is forgotten with it where they go, though the report stays", async () => {
    const { slug } = await published();
    const { learnerId, id } = await reported(slug);
    const exported = await exportLearner(database.client, { learnerId, now: noon(4) });
    expect(exported?.reports).toMatchObject([{ replyTo: ["sam@example.org"], doneAt: null }]);
    await deleteLearner(database.client, learnerId);
    expect(await addresses()).toEqual([]);
    expect(await database.client.report.findUnique({ where: { id } })).toMatchObject({ learnerId: null });
  });

  test("is still told where two browsers that reported the same become one learner", async () => {
    const { slug } = await published();
    const [one, other] = [await reported(slug), await reported(slug, "work@example.org")];
    await merge(one.learnerId, other.learnerId);
    expect(await addresses()).toEqual([
      [one.id, "sam@example.org"],
      [one.id, "work@example.org"],
    ]);
  });

  test("is forgotten after a year", async () => {
    const { slug } = await published();
    await reported(slug);
    await purgeReplyAddresses(database.client, new Date(Date.UTC(2027, 10, 3, 11)));
    expect(await addresses()).toHaveLength(1);
    await purgeReplyAddresses(database.client, new Date(Date.UTC(2027, 10, 3, 13)));
    expect(await addresses()).toEqual([]);
  });
});

describe("a report that was closed", () => {
  test("is open again where it comes once more with an address, of a question and of a section, and is answered then", async () => {
    const { client } = database;
    const { slug } = await published();
    const { id, again } = await reported(slug, "");
    const section = { article: slug, revision: 1, section: "step-2", reason: "outdated" as const };
    const reportedSection = { learnerId: undefined, request: section, now: noon(4) };
    const { report } = (await reportSection(client, reportedSection)) ?? {};
    const ids = [id, report?.id ?? ""];
    for (const each of ids) await closeReport(client, { id: each, note: "Seen.", now: noon(5) });
    await again(noon(6));
    await reportSection(client, reportedSection);
    const open = async () => (await listReports(client, { article: slug, all: false })).map((each) => each.id);
    expect(await open()).toEqual([]);
    await again(noon(7), "ana@example.org");
    await reportSection(client, { ...reportedSection, request: { ...section, reply } });
    expect((await open()).sort()).toEqual([...ids].sort());
    for (const each of ids) await closeReport(client, { id: each, note: "Mended.", now: noon(8) });
    expect(await open()).toEqual([]);
    const details = (await mails()).map((mail) => mail.details as { to: string; note: string });
    expect(details.map(({ to, note }) => [to, note]).sort()).toEqual([
      ["ana@example.org", "Mended."],
      ["sam@example.org", "Mended."],
    ]);
  });

  test("is open again where a merge joins it to one whose learner waits for an answer, whichever of them stays", async () => {
    const { client } = database;
    for (const closedStays of [true, false]) {
      const { slug } = await published();
      const [closed, waiting] = [await reported(slug, ""), await reported(slug)];
      const section = { article: slug, revision: 1, section: "step-2", reason: "typo" as const };
      const ofSections: string[] = [];
      for (const [{ learnerId }, request] of [[closed, section] as const, [waiting, { ...section, reply }] as const]) {
        const stored = await reportSection(client, { learnerId, request, now: noon(4) });
        ofSections.push(stored?.report.id ?? "");
      }
      for (const id of [closed.id, ofSections[0] ?? ""]) await closeReport(client, { id, note: "Seen.", now: noon(5) });
      const [into, from] = closedStays ? [closed, waiting] : [waiting, closed];
      await merge(into.learnerId, from.learnerId);
      const joined = await listReports(client, { article: slug, all: false });
      expect(joined.map(({ awaitedBy }) => awaitedBy)).toEqual([1, 1]);
      expect(await client.report.findUnique({ where: { id: into.id } })).toMatchObject({
        ...{ doneAt: null, doneNote: "" },
      });
    }
  });

  test("before notes were for readers keeps its note for editors, on the page and in the export, until it is closed anew", async () => {
    const { client } = database;
    const { slug } = await published();
    const { learnerId, id } = await reported(slug, "");
    await client.report.update({ where: { id }, data: { doneAt: noon(4), doneNote: "A crank." } });
    const seen = async () => {
      const [own] = await listOwnReports(client, learnerId);
      const exported = await exportLearner(client, { learnerId, now: noon(6) });
      return [own?.done?.note, exported?.reports[0]?.doneNote];
    };
    expect(await seen()).toEqual(["", null]);
    const other = await reported(slug, "");
    await merge(other.learnerId, learnerId);
    expect(await client.report.findUnique({ where: { id: other.id } })).toMatchObject({
      ...{ doneNote: "A crank.", noteIsPublic: false },
    });
    await closeReport(client, { id: other.id, note: "It is mended.", now: noon(7) });
    expect((await listOwnReports(client, other.learnerId))[0]?.done?.note).toBe("It is mended.");
  });
});

describe("an answer that no mail server has taken yet", () => {
  test("is in the export, also after a merge, and goes with the learner", async () => {
    const { client } = database;
    const { slug } = await published();
    const [one, other] = [await reported(slug, ""), await reported(slug)];
    await closeReport(client, { id: other.id, note: "Mended.", now: noon(5) });
    expect((await sendInVain()).failures).toHaveLength(1);
    const exported = async (learnerId: string) => (await exportLearner(client, { learnerId, now: noon(8) }))?.reports;
    const waiting = [
      { at: noon(5), sentAt: null, details: expect.objectContaining({ to: reply.to, note: "Mended." }) },
    ];
    expect(await exported(other.learnerId)).toMatchObject([{ replyTo: [], mails: waiting }]);
    await merge(one.learnerId, other.learnerId);
    expect(await exported(one.learnerId)).toMatchObject([{ replyTo: [], mails: waiting }]);
    await deleteLearner(client, one.learnerId);
    expect(await mails()).toEqual([]);
    expect(await client.report.findUnique({ where: { id: one.id } })).toMatchObject({ learnerId: null });
  });
});

describe("in the same moment", () => {
  test("a report and its closing leave no address behind that nobody answers", async () => {
    const { client } = database;
    const { slug } = await published();
    const { id, again } = await reported(slug, "");
    for (let round = 0; round < 10; round += 1) {
      const acts = [again(noon(4), `reader${round}@example.org`), closeReport(client, { id, note: "", now: noon(5) })];
      await Promise.all(round % 2 === 0 ? acts : acts.reverse());
      const stored = await client.report.findUniqueOrThrow({ where: { id } });
      const waiting = await client.reportReply.count({ where: { reportId: id } });
      expect(stored.doneAt === null).toBe(waiting > 0);
      await closeReport(client, { id, note: "", now: noon(6) });
      expect(await mails()).toHaveLength(round + 1);
    }
  });

  test("a report, its closing and the deletion of its learner leave neither address nor mail", async () => {
    const { client } = database;
    const { slug } = await published();
    for (let round = 0; round < 5; round += 1) {
      const { learnerId, id, again } = await reported(slug);
      const section = { article: slug, revision: 1, section: "step-2", reason: "typo" as const, reply };
      await Promise.all([
        again(noon(4), "work@example.org"),
        reportSection(client, { learnerId, request: section, now: noon(4) }),
        closeReport(client, { id, note: "", now: noon(5) }),
        deleteLearner(client, learnerId),
      ]);
      expect([await addresses(), await mails()]).toEqual([[], []]);
    }
  });
});

describe("addresses are bounded", () => {
  const anonymous = async (slug: string, { to, text, now }: { to: string; text?: string; now: Date }) => {
    const section = { article: slug, revision: 1, section: "step-2", reason: "unclear" as const };
    const request = { ...section, ...(text && { text }), reply: { ...reply, to } };
    return reportSection(database.client, { learnerId: undefined, request, now });
  };

  test("for one report, which is kept and counted beyond that", async () => {
    const { slug } = await published();
    for (let reader = 0; reader < mostAddresses + 2; reader += 1)
      await anonymous(slug, { to: `reader${reader}@example.org`, now: noon(4) });
    expect(await listReports(database.client, { article: slug, all: false })).toMatchObject([
      { times: mostAddresses + 2, awaitedBy: mostAddresses },
    ]);
  });

  test("for one address and day, however it is spelled and even where all come at once", async () => {
    const { slug } = await published();
    const send = (number: number, now: Date) =>
      anonymous(slug, { to: number % 2 === 0 ? reply.to : "Sam@Example.org", text: `Number ${number}.`, now });
    await Promise.all(Array.from({ length: mostReportsOfAddress + 3 }, (_, number) => send(number, noon(4))));
    expect(await listReports(database.client, { article: slug, all: false })).toHaveLength(mostReportsOfAddress + 3);
    expect(await addresses()).toHaveLength(mostReportsOfAddress);
    await send(100, noon(5));
    expect(await addresses()).toHaveLength(mostReportsOfAddress + 1);
  });
});

test("a learner sees what they reported and what came of it, without an account or an address", async () => {
  const { slug } = await published();
  const { learnerId, id } = await reported(slug);
  const section = { article: slug, revision: 1, section: "step-2", reason: "broken-link" as const };
  await reportSection(database.client, { learnerId, request: section, now: noon(4) });
  await closeReport(database.client, { id, note: "It is mended.", now: noon(5) });
  expect(await listOwnReports(database.client, learnerId)).toMatchObject([
    { article: slug, section: "step-2", stem: null, reason: "broken-link", done: null },
    {
      ...{ id, article: slug, section: "step-1", stem: `What does ${slug} say about fees?`, reason: "wrong-key" },
      done: { at: noon(5).toISOString(), note: "It is mended." },
    },
  ]);
  const { id: stranger } = await newLearner(database);
  expect(await listOwnReports(database.client, stranger)).toEqual([]);
});
