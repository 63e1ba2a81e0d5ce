import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finishBlock } from "../../../../src/data/block/finish-block";
import type { Database } from "../../../../src/data/database/database";
import { inTransaction } from "../../../../src/data/database/in-transaction";
import { deleteLearner } from "../../../../src/data/learner/delete-learner";
import { mergeLearners } from "../../../../src/data/learner/merge-learners";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { undoReset } from "../../../../src/data/reset/undo-reset";
import { recordResponse } from "../../../../src/data/response/record-response";
import { countAnswers } from "../../../../src/data/tally/count-answers";
import { listFlagged } from "../../../../src/data/tally/list-flagged";
import { loadTalliedVersions } from "../../../../src/data/tally/load-versions";
import { readCalibration } from "../../../../src/data/tally/read-calibration";
import { readCountedState } from "../../../../src/data/tally/read-state";
import { countCare } from "../../../../src/data/watch/count-care";
import type { Mode } from "../../../../src/domain/block/block-request";
import { analyseVersions } from "../../../../src/domain/statistics/first-attempts/analyse-versions";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { sampleArticle, sampleItem } from "../../../support/sample-article";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const begun = new Date("2026-11-01T12:00:00Z");
const later = (hours: number) => new Date(begun.getTime() + hours * 3_600_000);
const running = new AbortController().signal;
const count = (now = later(1_000)) => countAnswers(database.client, now, running);

type Practice = { article: string; questions: number; mode?: Mode; at: Date; isRight: (index: number) => boolean };

/** A block, each question answered after 20 s. */
const practise = async (
  learnerId: string,
  { article, questions, mode = "tutor", at, isRight, ms = 20_000 }: Practice & { ms?: number },
) => {
  const { client } = database;
  const block = await startedBlock(database, learnerId, { article, count: questions, mode }, at);
  for (const [index, { id: questionId }] of block.questions.entries()) {
    const answer = { option: isRight(index) ? "right" : "wrong" };
    const request = { responseId: randomUUID(), answer, elapsedMs: ms, certainty: "sure" as const };
    const now = new Date(at.getTime() + (index + 1) * ms);
    await recordResponse(client, { learnerId, blockId: block.id, questionId, request, now });
  }
  const now = new Date(at.getTime() + (block.questions.length + 1) * ms);
  await finishBlock(client, { learnerId, blockId: block.id, now });
};

const figuresOf = async (article: string) => analyseVersions(await loadTalliedVersions(database.client, article));

/** All that was counted, besides when. */
const everything = async () => {
  const { client } = database;
  return {
    versions: await client.versionTally.findMany({ orderBy: { itemVersionId: "asc" } }),
    learners: (await client.statisticsState.findUnique({ where: { id: 1 } }))?.learners,
    summary: (await readCountedState(client)).summary,
    counted: await client.countedLearner.findMany({ orderBy: { learnerId: "asc" } }),
  };
};

/** A tally that came to nothing is as good as none. */
const withCounts = ({ versions, ...rest }: Awaited<ReturnType<typeof everything>>) => ({
  ...rest,
  versions: versions.filter(({ tally }) => Object.keys(tally as object).length > 0),
});

const forgetAll = async () => {
  const { client } = database;
  await client.countedLearner.deleteMany();
  await client.tallyCorrection.deleteMany();
  await client.versionTally.deleteMany();
  await client.statisticsState.deleteMany();
};

test("each learner counts once for a question, and a rapid guess as such", async () => {
  const article = await publishQuestions(database, 12);
  for (let person = 0; person < 4; person += 1) {
    const { id } = await newLearner(database);
    const isRight = () => person < 3;
    await practise(id, { article, questions: 12, at: begun, isRight, ms: person === 3 ? 1_000 : 20_000 });
    await practise(id, { article, questions: 12, at: later(2), isRight: () => false });
  }
  await count();
  const figures = (await figuresOf(article)).map((each) => each.figures);
  expect(figures).toHaveLength(12);
  for (const { n, facility, rapidShare, rested, options } of figures) {
    expect([n, facility, rapidShare, rested]).toEqual([3, 1, 1 / 4, 3]);
    expect(options.map(({ chosen }) => chosen)).toEqual([3, 0]);
  }
});

test("what is counted bit by bit equals what is counted anew, whatever learners do in between", async () => {
  const { client } = database;
  const articles = [await publishQuestions(database, 40), await publishQuestions(database, 30)];
  // A linear congruential generator (Numerical Recipes), so that a failure comes again.
  let state = 20261129;
  const draw = (below: number) => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  const learners: string[] = [];
  const resets: { learnerId: string; resetId: string }[] = [];
  const someone = () => learners[draw(learners.length)] ?? "";
  const drop = (id: string) => learners.splice(learners.indexOf(id), 1);
  const acts: ((now: Date) => Promise<unknown>)[] = [
    async () => learners.push((await newLearner(database)).id),
    async (now) =>
      practise(someone(), {
        ...{ article: articles[draw(2)] ?? "", questions: 8 + draw(12), mode: draw(3) === 0 ? "timed" : "tutor" },
        ...{ at: now, isRight: () => draw(10) < 6, ms: draw(5) === 0 ? 1_500 : 15_000 },
      }),
    async (now) => {
      const learnerId = someone();
      const reset = await resetProgress(client, { learnerId, now, ...(draw(2) === 0 && { article: articles[0] }) });
      if (reset) resets.push({ learnerId, resetId: reset.id });
    },
    async (now) => {
      const reset = resets.pop();
      if (reset) await undoReset(client, { ...reset, now });
    },
    async (now) => {
      const [into, from] = [someone(), someone()];
      if (into === from) return;
      await inTransaction(client, (transaction) => mergeLearners(transaction, { into, from, now }));
      drop(from);
    },
    async () => {
      const id = someone();
      await deleteLearner(client, id);
      drop(id);
    },
    async (now) => count(now),
  ];
  /** Mostly somebody practises. */
  const often = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6];
  let [deletions, counts] = [0, 0];
  for (let step = 0; step < 120; step += 1) {
    const act = learners.length < 3 ? 0 : (often[draw(often.length)] ?? 0);
    if (act === 5) deletions += 1;
    if (act === 6) counts += 1;
    await acts[act]?.(later(step));
  }
  expect(Math.min(deletions, counts)).toBeGreaterThan(2);
  await count();
  const bitByBit = await everything();
  expect(await client.tallyCorrection.count()).toBe(0);
  await forgetAll();
  await count();
  const anew = await everything();
  expect(withCounts(bitByBit)).toEqual(withCounts(anew));
  expect(anew.counted.some(({ own }) => Object.keys(own as object).length > 0)).toBe(true);
  expect(anew.versions.length).toBeGreaterThan(20);
});

test("two servers that count at once count nothing twice", async () => {
  const article = await publishQuestions(database, 12);
  for (let person = 0; person < 5; person += 1)
    await practise((await newLearner(database)).id, { article, questions: 12, at: begun, isRight: () => true });
  await Promise.all([count(), count()]);
  expect((await figuresOf(article)).map(({ figures }) => figures.n)).toEqual(Array.from({ length: 12 }, () => 5));
});

test("an answer that came since is counted the next time, and nobody else anew", async () => {
  const article = await publishQuestions(database, 12);
  const [one, other] = [await newLearner(database), await newLearner(database)];
  for (const { id } of [one, other]) await practise(id, { article, questions: 6, at: begun, isRight: () => true });
  await count();
  await practise(one.id, { article, questions: 6, at: later(3), isRight: () => true });
  expect(await count()).toEqual({ learners: 1 });
  expect(await count()).toEqual({ learners: 0 });
});

test("a new version of a question counts those alone who met none before", async () => {
  const slug = `guide-${randomUUID().slice(0, 8)}`;
  const publish = (stem: string) =>
    publishArticle(database.client, sampleArticle(slug, [{ ...sampleItem(slug, "term"), stem }]), {
      origin: "file",
      now: begun,
    });
  await publish("How long does it last?");
  const { id } = await newLearner(database);
  await practise(id, { article: slug, questions: 1, at: begun, isRight: () => true });
  await publish("How long does it last now?");
  await practise(id, { article: slug, questions: 1, at: later(2), isRight: () => true });
  await practise((await newLearner(database)).id, { article: slug, questions: 1, at: later(3), isRight: () => false });
  await count();
  expect((await figuresOf(slug)).map(({ number, figures }) => [number, figures.n, figures.facility])).toEqual([
    [1, 1, 1],
    [2, 1, 0],
  ]);
});

test("a question that nearly all get wrong is flagged, waits in Care, and is one of those told of in public", async () => {
  await forgetAll();
  const { client } = database;
  const article = await publishQuestions(database, 12);
  const [odd] = await client.itemVersion.findMany({ where: { articleSlug: article }, orderBy: { id: "asc" } });
  for (let person = 0; person < 31; person += 1) {
    const { id: learnerId } = await newLearner(database);
    const block = await startedBlock(database, learnerId, { article, count: 12, mode: "tutor" }, begun);
    const questions = await client.blockQuestion.findMany({
      where: { blockId: block.id },
      orderBy: { position: "asc" },
    });
    for (const [index, { id: questionId, itemVersionId }] of questions.entries()) {
      const answer = { option: itemVersionId === odd?.id ? "wrong" : "right" };
      const request = { responseId: randomUUID(), answer, elapsedMs: 20_000 };
      const now = new Date(begun.getTime() + (index + 1) * 20_000);
      await recordResponse(client, { learnerId, blockId: block.id, questionId, request, now });
    }
  }
  await count(later(2));
  const calibration = await readCalibration(client);
  const own = calibration?.versions.filter(({ version }) => version >= (odd?.id ?? 0));
  expect(own?.map(({ answers }) => answers)).toEqual(Array.from({ length: 12 }, () => 31));
  const hardest = own?.toSorted((one, other) => other.difficulty - one.difficulty)[0];
  expect(hardest?.version).toBe(odd?.id);
  const flagged = (await listFlagged(client)).filter((each) => each.article === article);
  expect(flagged).toEqual([{ version: odd?.id, article, stem: odd?.stem, flags: ["key-below-distractor"] }]);
  expect((await countCare(client, [])).flaggedItems).toBeGreaterThan(0);
  const { summary, countedAt } = await readCountedState(client);
  expect(countedAt).toBe(later(2).toISOString());
  expect(summary?.known).toBe(12);
  expect(summary?.facility[0]).toBe(1);
  expect(summary?.flags.find(({ flag }) => flag === "key-below-distractor")?.items).toBe(1);
});
