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

const put = ({ cookie, block, questions }: Learner, body: unknown, question = questions[0] ?? "") =>
  ask("blocks/[id]/marks/[questionId].ts", {
    method: "PUT",
    params: { id: block, questionId: question },
    cookie,
    type: "application/json",
    body: JSON.stringify(body),
  });

const send = ({ cookie, block, questions: [question = ""] }: Learner, fields: Record<string, string>) =>
  ask("practice/mark.ts", {
    method: "POST",
    cookie,
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams({ block, question, position: "1", ...fields }).toString(),
  });

const marksOf = async ({ cookie, block: id }: Learner) => {
  const block = await (await ask("blocks/[id]/index.ts", { method: "GET", params: { id }, cookie })).json();
  return block.questions.map(({ mark }: { mark?: unknown }) => mark);
};

describe("a mark", () => {
  test("keeps what a later request leaves out, and shows with its question on any device", async () => {
    const learner = await becomeLearner();
    expect(await marksOf(learner)).toEqual([undefined, undefined]);
    await put(learner, { flagged: true });
    await put(learner, { struck: ["wrong"] });
    const last = await put(learner, { note: "Read step 2 again." });
    const mark = { flagged: true, struck: ["wrong"], note: "Read step 2 again." };
    expect([last.status, await last.json()]).toEqual([200, mark]);
    expect(await marksOf(learner)).toEqual([mark, undefined]);
  });

  test("sent again is the same mark; an empty request changes nothing", async () => {
    const learner = await becomeLearner();
    const once = await (await put(learner, { flagged: true, struck: ["wrong", "wrong"] })).json();
    expect(once).toEqual({ flagged: true, struck: ["wrong"], note: "" });
    expect(await (await put(learner, { flagged: true, struck: ["wrong"] })).json()).toEqual(once);
    expect(await (await put(learner, {})).json()).toEqual(once);
  });

  test("can be taken away again", async () => {
    const learner = await becomeLearner();
    await put(learner, { flagged: true, struck: ["wrong"], note: "A note." });
    const mark = await (await put(learner, { flagged: false, struck: [], note: "" })).json();
    expect(mark).toEqual({ flagged: false, struck: [], note: "" });
  });

  test("loses nothing when its parts are sent at once", async () => {
    const learner = await becomeLearner();
    await Promise.all([
      put(learner, { flagged: true }),
      put(learner, { struck: ["wrong"] }),
      put(learner, { note: "A note." }),
    ]);
    expect(await marksOf(learner)).toEqual([{ flagged: true, struck: ["wrong"], note: "A note." }, undefined]);
  });

  test("strikes no option of another question, and says which", async () => {
    const learner = await becomeLearner();
    const reply = await put(learner, { flagged: true, struck: ["wrong", "elsewhere"] });
    expect([reply.status, (await reply.json()).issues[0].path]).toEqual([400, ["struck", 1]]);
    expect(await marksOf(learner)).toEqual([undefined, undefined]);
  });

  test("holds a note of 2,000 characters and no longer one", async () => {
    const learner = await becomeLearner();
    expect((await put(learner, { note: "é".repeat(2000) })).status).toBe(200);
    const reply = await put(learner, { note: "é".repeat(2001) });
    expect([reply.status, (await reply.json()).issues[0].path]).toEqual([400, ["note"]]);
  });

  test.each([{ flagged: "yes" }, { struck: "wrong" }, { note: 1 }, { colour: "red" }, [], null])(
    "is refused where it is not as described: %j",
    async (body) => {
      expect((await put(await becomeLearner(), body)).status).toBe(400);
    },
  );

  test("on a question of another block, or of none, finds nothing", async () => {
    const [learner, another] = [await becomeLearner(), await becomeLearner()];
    for (const question of [another.questions[0] ?? "", randomUUID(), "nonsense"]) {
      expect((await put(learner, { flagged: true }, question)).status).toBe(404);
    }
    expect(await marksOf(another)).toEqual([undefined, undefined]);
  });
});

describe("a mark from a form without script", () => {
  test("leads back to the question and is kept", async () => {
    const learner = await becomeLearner();
    const reply = await send(learner, { flagged: "true", note: "One line.\r\nAnother." });
    expect([reply.status, reply.headers.get("Location")]).toEqual([303, `/practice/${learner.block}?question=1`]);
    await send(learner, { struck: "wrong,right" });
    await send(learner, { struck: "right" });
    const mark = { flagged: true, struck: ["right"], note: "One line.\nAnother." };
    expect(await marksOf(learner)).toEqual([mark, undefined]);
    await send(learner, { struck: "", flagged: "false" });
    expect(await marksOf(learner)).toEqual([{ ...mark, flagged: false, struck: [] }, undefined]);
  });

  test("is refused with a page that says why", async () => {
    const reply = await send(await becomeLearner(), { struck: "elsewhere" });
    expect([reply.status, await reply.text()]).toEqual([400, expect.stringContaining("Only options of this question")]);
  });
});
