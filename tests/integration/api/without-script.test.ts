import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

type Learner = Awaited<ReturnType<typeof becomeLearner>>;

/** Sends a form and gives the address that it leads to, without the block's id. */
const send = async (
  file: string,
  fields: Record<string, string>,
  { cookie, block = "none" }: Partial<Learner> = {},
) => {
  const type = "application/x-www-form-urlencoded";
  const body = new URLSearchParams(fields).toString();
  const reply = await ask(file, { method: "POST", cookie, type, body });
  return { status: reply.status, to: (reply.headers.get("Location") ?? "").replace(block, "ID"), reply };
};
const answer = (learner: Learner, position: number, fields: Record<string, string>) =>
  send(
    "practice/answer.ts",
    {
      block: learner.block,
      question: learner.questions[position - 1] ?? "",
      position: String(position),
      form: "single-best-answer",
      responseId: randomUUID(),
      shown: new Date().toISOString(),
      ...fields,
    },
    learner,
  );
const finish = (learner: Learner, fields = {}) =>
  send("practice/finish.ts", { block: learner.block, ...fields }, learner);
const responses = async ({ cookie, block: id }: Learner) => {
  const block = await (await ask("blocks/[id]/index.ts", { method: "GET", params: { id }, cookie })).json();
  return block.questions.map(({ response }: { response?: { option: string } }) => response?.option);
};
const flag = ({ cookie, block: id, questions: [questionId = ""] }: Learner) =>
  ask("blocks/[id]/marks/[questionId].ts", {
    method: "PUT",
    params: { id, questionId },
    cookie,
    type: "application/json",
    body: JSON.stringify({ flagged: true }),
  });

describe("a timed block without script", () => {
  test("is made from its start page only: any other form leads there, and no learner and no clock begin", async () => {
    const first = await send("practice/start.ts", { article: "permit", count: "3", mode: "timed" });
    expect([first.status, first.to]).toEqual([303, "/practice/start?articles=permit&count=3&mode=timed"]);
    expect(first.reply.headers.get("Set-Cookie")).toBeNull();
    const exam = await send("practice/start.ts", { preset: "exam" });
    expect(exam.to).toBe("/practice/start?count=115&mode=timed");
    const shared = randomUUID();
    const copy = await send("practice/start.ts", { from: shared, mode: "timed" });
    expect(copy.to).toBe(`/practice/start?from=${shared}&mode=timed`);
    const begun = await send("practice/start.ts", { articles: "permit", count: "3", mode: "timed", begin: "1" });
    expect([begun.status, /^\/practice\/[0-9a-f-]{36}$/.test(begun.to)]).toEqual([303, true]);
  });

  test("records what is chosen by whichever button leaves the question", async () => {
    const learner = await becomeLearner({ mode: "timed", count: 3 });
    expect((await answer(learner, 1, { option: "wrong", onward: "2" })).to).toBe("/practice/ID?question=2");
    expect((await answer(learner, 2, { onward: "3" })).to).toBe("/practice/ID?question=3");
    expect((await answer(learner, 3, { option: "right", onward: "finish" })).to).toBe("/practice/ID/finish");
    expect(await responses(learner)).toEqual(["wrong", undefined, "right"]);
    expect((await answer(learner, 1, { option: "right" })).to).toBe("/practice/ID?question=1");
    expect(await responses(learner)).toEqual(["right", undefined, "right"]);
  });

  test("asks for a choice where Save answer is pressed without one", async () => {
    const learner = await becomeLearner({ mode: "timed", count: 3 });
    expect((await answer(learner, 1, {})).to).toBe("/practice/ID?question=1&mend=1");
  });

  test("is finished at once where nothing is left, and otherwise only by whoever was asked", async () => {
    const open = await becomeLearner({ mode: "timed", count: 2 });
    await answer(open, 1, { option: "right" });
    expect((await finish(open)).to).toBe("/practice/ID/finish");
    expect(await responses(open)).toEqual(["right", undefined]);
    expect((await finish(open, { sure: "1" })).to).toBe("/practice/ID/results");

    const flagged = await becomeLearner({ mode: "timed", count: 1 });
    await answer(flagged, 1, { option: "right" });
    await flag(flagged);
    expect((await finish(flagged)).to).toBe("/practice/ID/finish");

    const done = await becomeLearner({ mode: "timed", count: 1 });
    expect((await answer(done, 1, { option: "right", onward: "finish" })).to).toBe("/practice/ID/results");
  });
});

describe("a tutor block without script", () => {
  test("is finished at once where all is answered, flagged or not", async () => {
    const learner = await becomeLearner({ count: 1 });
    expect((await finish(learner)).to).toBe("/practice/ID/finish");
    await answer(learner, 1, { option: "right" });
    await flag(learner);
    expect((await finish(learner)).to).toBe("/practice/ID/results");
  });

  test("refuses a note that is too long in words, in either language", async () => {
    const learner = await becomeLearner({ count: 1 });
    const [question = ""] = learner.questions;
    const fields = { block: learner.block, question, position: "1", note: "a".repeat(2001) };
    const response = await send("practice/mark.ts", fields, learner);
    expect([response.status, await response.reply.text()]).toEqual([
      400,
      expect.stringContaining("longer than 2,000 characters"),
    ]);
  });
});
