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
import { reportItem } from "../../../../src/data/report/report-item";
import { purgeReplyAddresses } from "../../../../src/data/report/report-reply";
import { reportSection } from "../../../../src/data/report/report-section";
import { recordResponse } from "../../../../src/data/response/record-response";
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
  const itemReport = { question, reason: "wrong-key" as const, reply: { ...reply, to } };
  const stored = await reportItem(client, { learnerId, request: itemReport, now: noon(3) });
  return { learnerId, id: stored.kind === "kept" ? stored.report.id : "" };
};

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
    const merge = { into: one.learnerId, from: other.learnerId, now: noon(4) };
    await inTransaction(database.client, (transaction) => mergeLearners(transaction, merge));
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
