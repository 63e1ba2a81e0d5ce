import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBlock } from "../../../../src/data/block/find-block";
import { findResults } from "../../../../src/data/block/find-results";
import { finishBlock } from "../../../../src/data/block/finish-block";
import type { Database } from "../../../../src/data/database/database";
import { findResponse } from "../../../../src/data/response/find-response";
import { recordResponse } from "../../../../src/data/response/record-response";
import type { Mode } from "../../../../src/domain/block/block-request";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const start = new Date("2026-11-01T12:00:00Z");
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

/** A block of two questions and the ways to act on it. */
const practise = async (mode: Mode) => {
  const article = await publishQuestions(database, 2);
  const { id: learnerId } = await newLearner(database);
  const block = await startedBlock(database, learnerId, { article, count: 2, mode }, start);
  const [first = "", second = ""] = block.questions.map(({ id }) => id);
  const position = { learnerId, blockId: block.id };
  return {
    article,
    first,
    second,
    ref: position,
    answer: (questionId: string, option: string, responseId: string = randomUUID(), now = minutesLater(1)) =>
      recordResponse(database.client, {
        ...position,
        questionId,
        request: { responseId, answer: { option }, elapsedMs: 900 },
        now,
      }),
    finish: (now = minutesLater(2)) => finishBlock(database.client, { ...position, now }),
    rows: () => database.client.response.findMany({ where: { blockId: block.id }, orderBy: { ordinal: "asc" } }),
  };
};

describe("an answer in tutor mode", () => {
  test("gets its score, the key and the sentence that answers it", async () => {
    const { answer, first, article, ref: position } = await practise("tutor");
    const recorded = await answer(first, "wrong");
    expect(recorded).toMatchObject({
      kind: "recorded",
      reply: {
        score: 0,
        key: { option: "right" },
        rationales: { right: "So it is written.", wrong: "Nobody says so." },
        source: { publisher: "The College", checked: "2026-10-01", copy: "live" },
      },
    });
    const given = await findResponse(database.client, { ...position, questionId: first });
    expect(given).toEqual({ answer: { option: "wrong" }, reply: recorded.kind === "recorded" && recorded.reply });
    expect(given?.reply).toMatchObject({
      passage: { url: expect.stringMatching(new RegExp(`^/articles/${article}#fact-q[01]$`)) },
    });
  });

  test("sent twice is one answer with one reply", async () => {
    const { answer, first, rows } = await practise("tutor");
    const id = randomUUID();
    const once = await answer(first, "right", id);
    expect(await answer(first, "right", id)).toEqual(once);
    expect(await rows()).toHaveLength(1);
  });

  test("sent many times at once is one answer with one reply", async () => {
    const { answer, first, rows } = await practise("tutor");
    const id = randomUUID();
    const replies = await Promise.all(Array.from({ length: 12 }, () => answer(first, "right", id)));
    expect(new Set(replies.map(({ kind }) => kind))).toEqual(new Set(["recorded"]));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(await rows()).toHaveLength(1);
  });

  test("under a known id with another body, or to another question, is a conflict", async () => {
    const { answer, first, second, rows } = await practise("tutor");
    const id = randomUUID();
    await answer(first, "right", id);
    expect(await answer(first, "wrong", id)).toEqual({ kind: "conflict" });
    expect(await answer(second, "right", id)).toEqual({ kind: "conflict" });
    expect(await rows()).toHaveLength(1);
  });

  test("is the only one, also when two come at once", async () => {
    const { answer, first, second, rows } = await practise("tutor");
    await answer(first, "wrong");
    expect(await answer(first, "right")).toEqual({ kind: "second-answer" });
    const kinds = (await Promise.all([answer(second, "right"), answer(second, "wrong")])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["recorded", "second-answer"]);
    expect(await rows()).toHaveLength(2);
  });

  test("with an option of another question is refused", async () => {
    const { answer, first, rows } = await practise("tutor");
    expect(await answer(first, "elsewhere")).toEqual({ kind: "answer-does-not-fit" });
    expect(await rows()).toEqual([]);
  });

  test("to another learner's block finds nothing", async () => {
    const [mine, theirs] = [await practise("tutor"), await practise("tutor")];
    const request = { responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 1 };
    const knock = (blockId: string, questionId: string) =>
      recordResponse(database.client, { learnerId: mine.ref.learnerId, blockId, questionId, request, now: start });
    expect(await knock(theirs.ref.blockId, theirs.first)).toEqual({ kind: "not-found" });
    expect(await knock(mine.ref.blockId, theirs.first)).toEqual({ kind: "not-found" });
    expect(await knock("no-id", mine.first)).toEqual({ kind: "not-found" });
    expect(await theirs.rows()).toEqual([]);
  });

  test("is read by nobody else", async () => {
    const [mine, theirs] = [await practise("tutor"), await practise("tutor")];
    await theirs.answer(theirs.first, "right");
    const input = { learnerId: mine.ref.learnerId, questionId: theirs.first };
    for (const { ref: position } of [mine, theirs])
      expect(await findResponse(database.client, { ...position, ...input })).toBeNull();
  });

  test("under an id that another learner has used is recorded all the same", async () => {
    const [one, other] = [await practise("tutor"), await practise("tutor")];
    const id = randomUUID();
    await one.answer(one.first, "right", id);
    expect(await other.answer(other.first, "wrong", id)).toMatchObject({ kind: "recorded", reply: { score: 0 } });
  });
});

describe("an answer in timed mode", () => {
  test("tells nothing, and a later one takes its place", async () => {
    const { answer, first, finish, rows, ref: position } = await practise("timed");
    expect(await answer(first, "wrong")).toEqual({ kind: "recorded", reply: { recorded: true } });
    expect(await answer(first, "right")).toEqual({ kind: "recorded", reply: { recorded: true } });
    expect((await rows()).map(({ ordinal, score }) => [ordinal, score])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    const counts = { answer: { option: "right" }, reply: { recorded: true } };
    expect(await findResponse(database.client, { ...position, questionId: first })).toEqual(counts);
    expect(await finish()).toMatchObject({ right: 1, total: 2, score: 1 });
  });

  test("is recorded once each when many come at once", async () => {
    const { answer, first, rows } = await practise("timed");
    const sent = await Promise.all(Array.from({ length: 8 }, () => answer(first, "right")));
    expect(sent.every(({ kind }) => kind === "recorded")).toBe(true);
    expect((await rows()).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("after the deadline is late, and the block shows its results unfinished", async () => {
    const { answer, first, ref: position } = await practise("timed");
    expect(await answer(first, "right", randomUUID(), minutesLater(3))).toMatchObject({ kind: "recorded" });
    expect(await answer(first, "right", randomUUID(), minutesLater(4))).toEqual({ kind: "late" });
    const { client } = database;
    expect(await findResults(client, { ...position, now: minutesLater(2) })).toEqual({ kind: "open" });
    expect(await findResults(client, { ...position, now: minutesLater(4) })).toMatchObject({
      results: { right: 1 },
      timeUp: true,
    });
    expect(await findBlock(client, { ...position, now: minutesLater(4) })).toMatchObject({ finished: true });
  });
});

describe("an answer that was late", () => {
  test("is not recorded by a server whose clock is behind", async () => {
    const { answer, first, rows } = await practise("timed");
    const id = randomUUID();
    expect(await answer(first, "right", id, minutesLater(4))).toEqual({ kind: "late" });
    expect(await answer(first, "right", id, minutesLater(1))).toEqual({ kind: "finished" });
    expect(await rows()).toEqual([]);
  });

  test("is late when the learner has finished, too", async () => {
    const { answer, first, second, finish } = await practise("timed");
    await answer(first, "right");
    await finish();
    expect(await answer(second, "right", randomUUID(), minutesLater(4))).toEqual({ kind: "late" });
  });
});

describe("finishing a block", () => {
  test("refuses further answers but replays those it has", async () => {
    const { answer, first, second, finish } = await practise("timed");
    const id = randomUUID();
    const once = await answer(first, "right", id);
    await finish();
    expect(await answer(second, "right")).toEqual({ kind: "finished" });
    expect(await answer(first, "wrong")).toEqual({ kind: "finished" });
    expect(await answer(first, "right", id)).toEqual(once);
  });

  test("twice gives the same results", async () => {
    const { answer, first, finish } = await practise("tutor");
    await answer(first, "right");
    const results = await finish();
    expect(results?.sections.map(({ heading, total }) => [heading, total])).toEqual([
      ["Step one", 1],
      ["Step two", 1],
    ]);
    expect(results?.items.map(({ answered, feedback }) => [answered, feedback.score])).toEqual([
      [true, 1],
      [false, 0],
    ]);
    expect(await finish(minutesLater(9))).toEqual(results);
  });

  test("while answers arrive counts every answer that was acknowledged", async () => {
    const { answer, first, second, finish, rows } = await practise("timed");
    const [one, two, results] = await Promise.all([answer(first, "right"), answer(second, "right"), finish()]);
    const acknowledged = [one, two].filter(({ kind }) => kind === "recorded").length;
    expect(await rows()).toHaveLength(acknowledged);
    expect((await finish())?.right).toBe(acknowledged);
    expect(results?.right).toBe(acknowledged);
  });

  test("of another learner finds nothing", async () => {
    const { ref: position } = await practise("tutor");
    const { id: learnerId } = await newLearner(database);
    expect(await finishBlock(database.client, { ...position, learnerId, now: start })).toBeNull();
    expect(await findResults(database.client, { ...position, now: start })).toEqual({ kind: "open" });
  });
});
