import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

type Learner = Awaited<ReturnType<typeof becomeLearner>>;

let close: () => Promise<void>;
let learner: Learner;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());
beforeEach(async () => {
  learner = await becomeLearner();
});

const answer = ({ cookie, block, questions: [questionId = ""] }: Learner) =>
  ask("blocks/[id]/responses/[questionId].ts", {
    method: "PUT",
    params: { id: block, questionId },
    cookie,
    type: "application/json",
    body: JSON.stringify({ responseId: randomUUID(), answer: { option: "wrong" }, elapsedMs: 900 }),
  });

const report = (body: Record<string, unknown> = {}, { cookie, questions: [question] } = learner) =>
  ask("reports.ts", {
    method: "POST",
    cookie,
    type: "application/json",
    body: JSON.stringify({ question, reason: "outdated", ...body }),
  });

const stored = async () => {
  const { client } = await currentDatabase();
  return client.report.findMany({ where: { learner: { blocks: { some: { id: learner.block } } } } });
};

describe("a report", () => {
  test("is kept with its reason and text, once the question is answered", async () => {
    expect((await report()).status).toBe(409);
    expect(await stored()).toEqual([]);
    await answer(learner);
    const reply = await report({ text: "The fee is another one now." });
    expect([reply.status, await reply.json()]).toMatchObject([201, { reason: "outdated" }]);
    expect(await stored()).toMatchObject([{ reason: "outdated", text: "The fee is another one now." }]);
  });

  test("sent ten times is kept once and gets the same reply each time", async () => {
    await answer(learner);
    const replies = await Promise.all(Array.from({ length: 10 }, () => report({ text: "It is wrong." })));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    const bodies = await Promise.all(replies.map((reply) => reply.json()));
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(await stored()).toHaveLength(1);
  });

  test("sent again without its text keeps the text", async () => {
    await answer(learner);
    await report({ text: "It is wrong." });
    await report();
    expect(await stored()).toMatchObject([{ text: "It is wrong." }]);
  });

  test("asks for a mail in vain where this site sends none, and is not kept without anybody noticing", async () => {
    await answer(learner);
    const reply = await report({ reply: { to: "sam@example.org", language: "en" } });
    expect([reply.status, (await reply.json()).type]).toEqual([409, "urn:iatrox:problem:no-mail"]);
    expect(await stored()).toEqual([]);
    expect((await report({ reply: { to: "not an address", language: "en" } })).status).toBe(400);
  });

  test("for another reason is another report", async () => {
    await answer(learner);
    await report();
    expect((await report({ reason: "typo" })).status).toBe(201);
    expect(await stored()).toHaveLength(2);
  });

  test.each([{ reason: "boring" }, { reason: undefined }, { question: "1" }, { text: "x".repeat(2001) }, { extra: 1 }])(
    "is refused where it is not as described: %j",
    async (body) => {
      await answer(learner);
      expect((await report(body)).status).toBe(400);
    },
  );

  test("on another learner's question finds nothing", async () => {
    await answer(learner);
    const another = await becomeLearner();
    expect((await report({ question: learner.questions[0] }, another)).status).toBe(404);
  });

  test("stays, without its learner, when the learner goes", async () => {
    await answer(learner);
    const { id } = await (await report({ reason: "unclear" })).json();
    await ask("me/index.ts", { method: "DELETE", cookie: learner.cookie });
    const { client } = await currentDatabase();
    expect(await client.report.findUnique({ where: { id } })).toMatchObject({ learnerId: null, reason: "unclear" });
  });

  test("from a form without script leads back to the question, which says that it is kept", async () => {
    await answer(learner);
    const { block, cookie, questions } = learner;
    const fields = { block, question: questions[0] ?? "", position: "1", reason: "typo", text: "" };
    const reply = await ask("practice/report.ts", {
      method: "POST",
      cookie,
      type: "application/x-www-form-urlencoded",
      body: new URLSearchParams(fields).toString(),
    });
    expect([reply.status, reply.headers.get("Location")]).toEqual([303, `/practice/${block}?question=1&reported=1`]);
    expect(await stored()).toMatchObject([{ reason: "typo", text: "" }]);
  });
});

describe("the answer of a question", () => {
  test("can be read by a page that did not give it, and by nobody else", async () => {
    const { cookie, block: id, questions } = learner;
    const read = (as: string) =>
      ask("blocks/[id]/responses/[questionId].ts", {
        method: "GET",
        params: { id, questionId: questions[0] ?? "" },
        cookie: as,
      });
    expect((await read(cookie)).status).toBe(404);
    const reply = await (await answer(learner)).json();
    expect(await (await read(cookie)).json()).toEqual({ answer: { option: "wrong" }, reply });
    expect((await read((await becomeLearner()).cookie)).status).toBe(404);
  });
});
