import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { deleteLearner } from "../../../../src/data/learner/delete-learner";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { closeReport } from "../../../../src/data/report/close-report";
import { listReports } from "../../../../src/data/report/list-reports";
import { reportItem } from "../../../../src/data/report/report-item";
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

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

/** A guide at its second revision, one report about its question on day 3 and, by two readers alike, one about a section on day 4. */
const reported = async () => {
  const { client } = database;
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const article = sampleArticle(slug, [sampleItem(slug, "fees")]);
  await publishArticle(client, article, { origin: "file", now: noon(1) });
  await publishArticle(client, { ...article, title: "Anew" }, { origin: "file", now: noon(2) });
  const { id: learnerId } = await newLearner(database);
  const block = await startedBlock(database, learnerId, { article: slug, count: 1, mode: "tutor" }, noon(3));
  const question = block.questions[0]?.id ?? "";
  const request = { responseId: randomUUID(), answer: { option: "wrong" }, elapsedMs: 9_000 };
  await recordResponse(client, { learnerId, blockId: block.id, questionId: question, request, now: noon(3) });
  const itemReport = { question, reason: "wrong-key" as const, text: "It was abolished." };
  await reportItem(client, { learnerId, request: itemReport, now: noon(3) });
  const section = { article: slug, revision: 2, section: "step-2", reason: "outdated" as const };
  for (let reader = 0; reader < 2; reader += 1)
    await reportSection(client, { learnerId: undefined, request: section, now: noon(4) });
  return { slug, learnerId, list: (all = false) => listReports(client, { article: slug, all }) };
};

test("reports are listed newest first, with revision, question, answer, key and words", async () => {
  const { slug, list } = await reported();
  expect(await list()).toEqual([
    {
      id: expect.any(String),
      article: slug,
      revision: 2,
      section: "step-2",
      reason: "outdated",
      text: "",
      times: 2,
      awaitedBy: 0,
      reportedAt: "2026-11-04T12:00:00.000Z",
      about: { kind: "section", heading: "Step two" },
      done: null,
    },
    {
      id: expect.any(String),
      article: slug,
      revision: 2,
      section: "step-1",
      reason: "wrong-key",
      text: "It was abolished.",
      times: 1,
      awaitedBy: 0,
      reportedAt: "2026-11-03T12:00:00.000Z",
      about: {
        kind: "question",
        item: `${slug}/fees`,
        stem: `What does ${slug} say about fees?`,
        key: "The rule",
        answer: "Another rule",
      },
      done: null,
    },
  ]);
});

test("a report that is done leaves the list of the open ones and keeps what came of it", async () => {
  const { list } = await reported();
  const [section, question] = await list();
  const id = question?.id.slice(0, 8) ?? "";
  const { client } = database;
  expect(await closeReport(client, { id, note: "Corrected.", now: noon(5) })).toEqual({
    kind: "closed",
    id: question?.id,
  });
  expect((await list()).map((report) => report.id)).toEqual([section?.id]);
  expect((await list(true)).map(({ done }) => done)).toEqual([
    null,
    { at: "2026-11-05T12:00:00.000Z", note: "Corrected." },
  ]);
});

test("a report outlives its learner, and says that the answer is gone", async () => {
  const { list, learnerId } = await reported();
  await deleteLearner(database.client, learnerId);
  expect((await list())[1]?.about).toMatchObject({ kind: "question", answer: null });
});

test("an id that no report has, or several begin with, closes nothing", async () => {
  await reported();
  const { client } = database;
  expect(await closeReport(client, { id: randomUUID(), note: "", now: noon(5) })).toEqual({ kind: "not-found" });
  const ids = (await listReports(client, { all: true })).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(await closeReport(client, { id: "", note: "", now: noon(5) })).toEqual({ kind: "ambiguous" });
});
