import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

const type = "application/json";
const start = (body: Record<string, unknown>) =>
  ask("blocks/index.ts", { method: "POST", type, body: JSON.stringify({ count: 2, mode: "tutor", ...body }) });

type Learner = Awaited<ReturnType<typeof becomeLearner>>;

const answer = ({ cookie, block, questions }: Learner, position: number, response: Record<string, unknown>) =>
  ask("blocks/[id]/responses/[questionId].ts", {
    method: "PUT",
    params: { id: block, questionId: questions[position] ?? "" },
    cookie,
    type,
    body: JSON.stringify({ responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 1200, ...response }),
  });

const finish = ({ cookie, block }: Learner) =>
  ask("blocks/[id]/finish.ts", { method: "POST", params: { id: block }, cookie });

describe("starting a block", () => {
  test.each([
    [{ count: 0 }, ["count"]],
    [{ count: -1 }, ["count"]],
    [{ count: 1.5 }, ["count"]],
    [{ count: 1e9 }, ["count"]],
    [{ count: 201 }, ["count"]],
    [{ count: "2" }, ["count"]],
    [{ mode: "exam" }, ["mode"]],
    [{ forms: ["essay"] }, ["forms", 0]],
    [{ seed: "s".repeat(65) }, ["seed"]],
    [{ article: "nowhere" }, ["article"]],
    [{ article: "permit", sections: ["step-1", "step-9"] }, ["sections", 1]],
    [{ colour: "red" }, []],
  ])("refuses %j with its path, and makes nobody a learner", async (body, path) => {
    const reply = await start(body);
    const problem = await reply.json();
    expect([reply.status, problem.issues[0].path]).toEqual([400, path]);
    expect(reply.headers.get("Set-Cookie")).toBeNull();
  });

  test("says which filter to loosen when no question matches, and makes nobody a learner", async () => {
    const reply = await start({ forms: ["numeric"] });
    expect([reply.status, reply.headers.get("Set-Cookie")]).toEqual([409, null]);
    expect(await reply.json()).toMatchObject({
      type: "urn:iatrox:problem:nothing-matches",
      detail: 'No question matches. Without forms "numeric", 6 would.',
    });
  });

  test("counts beforehand what would match, for somebody new too", async () => {
    const body = JSON.stringify({ articles: ["permit"], states: ["unused"] });
    const reply = await ask("blocks/count.ts", { method: "POST", type, body });
    expect(await reply.json()).toMatchObject({ total: 6, byForm: { "single-best-answer": 6 }, byState: { unused: 6 } });
    const unknown = await ask("blocks/count.ts", {
      method: "POST",
      type,
      body: JSON.stringify({ articles: ["nowhere"] }),
    });
    expect([unknown.status, (await unknown.json()).issues[0].path]).toEqual([400, ["articles", 0]]);
  });

  test("the exam takes as many as there are, with the time in proportion", async () => {
    const block = await (await start({ count: undefined, mode: undefined, preset: "exam" })).json();
    const minutes = (Date.parse(block.deadline) - Date.now()) / 60_000;
    expect([block.mode, block.questions.length, block.shortBy]).toEqual(["timed", 6, 109]);
    expect(Math.round(minutes)).toBe(9);
  });

  test("a link asks somebody else the same questions in the same order", async () => {
    const { cookie, block: id } = await becomeLearner({ count: 5 });
    const { url } = await (await ask("blocks/[id]/share.ts", { method: "POST", params: { id }, cookie })).json();
    const stems = (block: { questions: { stem: string }[] }) => block.questions.map(({ stem }) => stem);
    const own = await (await ask("blocks/[id]/index.ts", { method: "GET", params: { id }, cookie })).json();
    const other = await (await start({ count: undefined, mode: undefined, from: url.split("/").at(-1) })).json();
    expect(stems(other)).toEqual(stems(own));
    expect((await start({ count: undefined, from: randomUUID() })).status).toBe(400);
  });

  test("a timed block that runs gives nobody its questions, and so nobody its keys", async () => {
    const { cookie, block: id } = await becomeLearner({ count: 5, mode: "timed" });
    const { url } = await (await ask("blocks/[id]/share.ts", { method: "POST", params: { id }, cookie })).json();
    const take = (mode?: string) => start({ count: undefined, mode, from: url.split("/").at(-1) });
    for (const mode of [undefined, "tutor", "timed"]) {
      const refused = await take(mode);
      expect([refused.status, (await refused.json()).type]).toEqual([409, "urn:iatrox:problem:running-share"]);
    }
    await ask("blocks/[id]/finish.ts", { method: "POST", params: { id }, cookie });
    expect((await take()).status).toBe(201);
  });

  test("gives as many as there are and says how many are missing", async () => {
    const block = await (await start({ article: "permit", count: 200 })).json();
    expect([block.questions.length, block.shortBy]).toEqual([6, 194]);
  });

  test("the same seed asks the same questions in the same order", async () => {
    const stems = async () => {
      const block = await (await start({ count: 5, seed: "a class" })).json();
      return block.questions.map(({ stem }: { stem: string }) => stem);
    };
    expect(await stems()).toEqual(await stems());
  });

  test("sends no key and no reason", async () => {
    const text = await (await start({ count: 6 })).text();
    expect(text).not.toMatch(/key|rationale|So it is written|misconception|score/);
  });

  test("sets the cookie with the first block only", async () => {
    const { cookie } = await becomeLearner();
    const body = JSON.stringify({ count: 1, mode: "tutor" });
    const again = await ask("blocks/index.ts", { method: "POST", type, cookie, body });
    expect([cookie.length > 43, again.status, again.headers.get("Set-Cookie")]).toEqual([true, 201, null]);
  });
});

describe("answering", () => {
  test("brings feedback in tutor mode, and the answer stands on any device of the learner", async () => {
    const learner = await becomeLearner();
    const feedback = await (await answer(learner, 0, { certainty: "sure" })).json();
    expect(feedback).toMatchObject({ score: 1, key: { option: "right" }, rationales: { wrong: "Nobody says so." } });
    expect(feedback.passage.url).toMatch(/^\/articles\/permit#fact-/);
    const { cookie, block: id } = learner;
    const block = await (await ask("blocks/[id]/index.ts", { method: "GET", params: { id }, cookie })).json();
    expect(block.questions.map(({ answered, response }: Record<string, unknown>) => [answered, response])).toEqual([
      [true, { option: "right" }],
      [false, undefined],
    ]);
  });

  test("a retry is the same answer, even after the finish", async () => {
    const learner = await becomeLearner();
    const response = { responseId: randomUUID(), answer: { option: "wrong" } };
    const first = await (await answer(learner, 0, response)).json();
    await finish(learner);
    const again = await answer(learner, 0, response);
    expect([again.status, await again.json()]).toEqual([200, first]);
  });

  test("the same id for another answer is refused", async () => {
    const learner = await becomeLearner();
    const responseId = randomUUID();
    await answer(learner, 0, { responseId });
    expect((await answer(learner, 0, { responseId, answer: { option: "wrong" } })).status).toBe(409);
    expect((await answer(learner, 1, { responseId })).status).toBe(409);
  });

  test("a second answer is refused in tutor mode and replaces the first in timed mode", async () => {
    const tutor = await becomeLearner();
    await answer(tutor, 0, {});
    expect((await answer(tutor, 0, { answer: { option: "wrong" } })).status).toBe(409);

    const timed = await becomeLearner({ mode: "timed" });
    const first = await answer(timed, 0, { answer: { option: "wrong" } });
    expect([first.status, await first.json()]).toEqual([200, { recorded: true }]);
    await answer(timed, 0, { answer: { option: "right" } });
    expect(await (await finish(timed)).json()).toMatchObject({ right: 1, total: 2 });
  });

  test("an option of another question, and an answer of another form, are refused with the path", async () => {
    const learner = await becomeLearner();
    for (const given of [{ option: "elsewhere" }, { number: 3 }, { options: ["right"] }]) {
      const reply = await answer(learner, 0, { answer: given });
      expect([reply.status, (await reply.json()).issues[0].path]).toEqual([400, ["answer"]]);
    }
  });

  test.each([
    { responseId: "1" },
    { answer: {} },
    { answer: { option: "right", number: 1 } },
    { elapsedMs: -1 },
    { certainty: "maybe" },
    { score: 1 },
  ])("what is not described is refused: %j", async (response) => {
    expect((await answer(await becomeLearner(), 0, response)).status).toBe(400);
  });

  test("a question of another block, and one that is none, are not found", async () => {
    const [learner, another] = [await becomeLearner(), await becomeLearner()];
    const strange = { ...learner, questions: [another.questions[0] ?? "", randomUUID(), "nonsense", "%00"] };
    const statuses = await Promise.all(
      [0, 1, 2, 3].map(async (position) => (await answer(strange, position, {})).status),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  test("nothing can be answered once a block is finished, and finishing again says the same", async () => {
    const learner = await becomeLearner();
    const results = await (await finish(learner)).json();
    const late = await answer(learner, 0, {});
    expect([late.status, (await late.json()).type]).toEqual([409, "urn:iatrox:problem:finished"]);
    expect(await (await finish(learner)).json()).toEqual(results);
  });
});

describe("a learner's data", () => {
  test("goes with them as a file, and is gone for good once deleted", async () => {
    const learner = await becomeLearner();
    await answer(learner, 0, {});
    const { cookie, block: id } = learner;
    const file = await ask("me/export.ts", { method: "GET", cookie });
    expect(file.headers.get("Content-Disposition")).toContain("attachment");
    expect(await file.text()).toContain(id);

    const gone = await ask("me/index.ts", { method: "DELETE", cookie });
    expect([gone.status, gone.headers.get("Set-Cookie")]).toEqual([204, expect.stringContaining("Max-Age=0")]);
    expect((await ask("me/export.ts", { method: "GET", cookie })).status).toBe(404);
    expect((await ask("blocks/[id]/index.ts", { method: "GET", params: { id }, cookie })).status).toBe(404);
  });
});

describe("who loses to others at every attempt", () => {
  /** Acts while no row of this kind can be written, as if others had always been quicker. */
  const withoutWriting = async <Value>(table: string, moment: "INSERT" | "UPDATE", act: () => Promise<Value>) => {
    const { client } = await currentDatabase();
    const run = (statement: string) => client.$executeRawUnsafe(statement);
    await run("CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
    await run(`CREATE TRIGGER lose BEFORE ${moment} ON ${table} FOR EACH ROW EXECUTE FUNCTION lose()`);
    try {
      return await act();
    } finally {
      await run("DROP FUNCTION lose CASCADE");
    }
  };
  const isRefusedForNow = async (reply: Response) => {
    expect([reply.status, await reply.json()]).toMatchObject([503, { type: "urn:iatrox:problem:overloaded" }]);
    expect(Number(reply.headers.get("Retry-After"))).toBeGreaterThanOrEqual(2);
  };

  test.each(["tutor", "timed"])("with an answer is told when to come again, and it counts then: %s", async (mode) => {
    const learner = await becomeLearner({ count: 2, mode });
    const responseId = randomUUID();
    await isRefusedForNow(await withoutWriting("response", "INSERT", () => answer(learner, 0, { responseId })));
    expect((await answer(learner, 0, { responseId })).status).toBe(200);
    expect((await (await finish(learner)).json()).right).toBe(1);
  });

  test("with a finish is told when to come again, and finishes then", async () => {
    const learner = await becomeLearner({ count: 2 });
    await answer(learner, 0, {});
    await isRefusedForNow(await withoutWriting("learner", "UPDATE", () => finish(learner)));
    expect(await (await finish(learner)).json()).toMatchObject({ right: 1, total: 2 });
  });
});
