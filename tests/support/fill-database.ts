import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "../../src/data/database/database";
import type { Sample } from "../../src/data/database/statement";
import { createLearner } from "../../src/data/learner/create-learner";
import { hashToken } from "../../src/data/learner/hash-token";
import { setMark } from "../../src/data/mark/set-mark";
import { publishArticle } from "../../src/data/publication/publish-article";
import { reportItem } from "../../src/data/report/report-item";
import { reportSection } from "../../src/data/report/report-section";
import { resetProgress } from "../../src/data/reset/reset-progress";
import { recordResponse } from "../../src/data/response/record-response";
import { shareBlock } from "../../src/data/share/share-block";
import { countAnswers } from "../../src/data/tally/count-answers";
import { amina, beginDraft, invitePeople, sitDown } from "./draft-people";
import { anyAnswer } from "./learner";
import { permitsArticle } from "./permits-article";
import { practiseOnce } from "./practise-once";
import { newLearner, publishQuestions, startedBlock } from "./start-practising";

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12));

/** A learner who did all there is to do, on a guide of which a fact has changed since. */
export const fillDatabase = async (database: Database): Promise<Sample> => {
  const { client } = database;
  const article = { ...(await permitsArticle()), redirectFrom: ["old-permits"] };
  await publishArticle(client, article, { origin: "file", now: day(1) });
  const token = randomBytes(32);
  const { id: learnerId } = await createLearner(client, token);
  const block = await startedBlock(database, learnerId, { count: 50, mode: "tutor" }, day(2));
  for (const [index, question] of block.questions.entries())
    await recordResponse(client, {
      // A minute each: nobody reads a question in less than some seconds, and such an answer is in no statistics.
      ...{
        learnerId,
        blockId: block.id,
        questionId: question.id,
        now: new Date(day(2).getTime() + (index + 1) * 60_000),
      },
      request: { responseId: randomUUID(), answer: anyAnswer(question), certainty: "unsure", elapsedMs: 20_000 },
    });
  const [question] = block.questions;
  if (!question) throw new Error("There is no question.");
  const request = { learnerId, blockId: block.id, questionId: question.id, now: day(2) };
  await setMark(client, { ...request, request: { flagged: true, struck: [], note: "why?" } });
  await reportItem(client, { ...request, request: { question: question.id, reason: "unclear" } });
  const section = { article: article.slug, revision: 1, section: "practice", reason: "unclear" as const };
  await reportSection(client, { learnerId, request: section, now: day(2) });
  const shareId = await shareBlock(client, request);
  const text = JSON.stringify(article).replaceAll("60 months", "90 months for $40").replaceAll("sixty", "ninety");
  const changed = JSON.parse(text);
  await publishArticle(client, changed, {
    ...{ origin: "file" as const, now: day(3) },
    sources: { "articles/permits/article.mdx": "Permits." },
  });
  const other = await newLearner(database);
  const guide = await publishQuestions(database, 2);
  await practiseOnce(database, { learnerId: other.id, article: guide, count: 2, option: "wrong", now: day(3) });
  const reset = await resetProgress(client, { learnerId: other.id, now: day(4) });
  const report = await client.report.findFirstOrThrow();
  const notice = await client.notice.findFirstOrThrow({ where: { learnerId }, include: { oldVersion: true } });
  const change = await client.factChange.findFirstOrThrow();
  const live = { retiredAt: null, item: { articleSlug: article.slug } };
  const { item } = await client.itemVersion.findFirstOrThrow({ where: live, include: { item: true } });
  await countAnswers(client, day(5), new AbortController().signal);
  await client.tallyCorrection.create({ data: { subject: String(notice.oldVersionId), tally: { rapid: 1 } } });
  await invitePeople(client);
  await client.mail.create({ data: { kind: "invitation", details: {}, createdAt: day(5), dueAt: day(5) } });
  await client.job.create({ data: { name: "tidy", dueAt: day(5) } });
  const draftId = await beginDraft(client, day(5));
  // Its time was up long ago, and nothing has settled it.
  await startedBlock(database, learnerId, { article: guide, count: 1, mode: "timed" }, day(3));
  await (await sitDown(client, amina, draftId, day(5))).write("New.", 0);
  return {
    ...{ learnerId, tokenHash: hashToken(token), blockId: block.id, questionId: question.id },
    ...{ shareId: shareId ?? "", resetId: reset?.id ?? "" },
    ...{ reportId: report.id, noticeId: notice.id, draftId, version: notice.oldVersionId, article: article.slug },
    ...{
      section: notice.oldVersion.section,
      objective: notice.oldVersion.objective,
      fact: change.fact,
      identity: item.identity,
      word: "permit",
      now: day(20),
    },
  };
};
