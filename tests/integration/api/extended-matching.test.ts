import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { publishArticle } from "../../../src/data/publication/publish-article";
import type { Item } from "../../../src/domain/item/item";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { sampleArticle, sampleItem } from "../../support/sample-article";

const matching = (): Item => {
  const { identity, objective, section, facts, passage, origin, proof } = sampleItem("lists", "who");
  return {
    ...{ identity, objective, section, facts, passage, origin, proof },
    form: "extended-matching",
    stem: "Which body does each of these?",
    options: ["a", "b", "c", "d"].map((id) => ({ id, text: `Body ${id}`, rationale: "" })),
    stems: ["s", "t", "u"].map((id) => ({ id, text: `Task ${id}`, rationale: `Why ${id}.` })),
    key: { matches: { s: "b", t: "a", u: "b" } },
  };
};

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
  const { client } = await currentDatabase();
  await publishArticle(client, sampleArticle("lists", [matching()]), { origin: "file", now: new Date() });
});
afterAll(() => close());

const begin = () => becomeLearner({ forms: ["extended-matching"], count: 1 });
type Learner = Awaited<ReturnType<typeof begin>>;
const put = ({ cookie, block, questions }: Learner, answer: unknown) =>
  ask("blocks/[id]/responses/[questionId].ts", {
    method: "PUT",
    params: { id: block, questionId: questions[0] ?? "" },
    cookie,
    type: "application/json",
    body: JSON.stringify({ responseId: randomUUID(), answer, elapsedMs: 20_000 }),
  });

describe("extended matching over the API", () => {
  test("is asked with stems besides options, and nothing that tells the key", async () => {
    const body = JSON.stringify({ forms: ["extended-matching"], count: 1, mode: "tutor" });
    const text = await (await ask("blocks/index.ts", { method: "POST", type: "application/json", body })).text();
    expect(text).not.toMatch(/key|Why|rationale|matches/);
    const [question] = JSON.parse(text).questions;
    expect(question).toMatchObject({
      form: "extended-matching",
      stem: "Which body does each of these?",
      stems: ["s", "t", "u"].map((id) => ({ id, text: `Task ${id}` })),
    });
    expect(question.options).toHaveLength(4);
  });

  test.each([
    [{ s: "b", t: "a", u: "b" }, 1],
    [{ s: "b", t: "a", u: "c" }, 2 / 3],
    [{ u: "b" }, 1 / 3],
    [{}, 0],
  ])("%j scores %d, at once and in the results; it is right at 1 only", async (matches, score) => {
    const learner = await begin();
    const feedback = await (await put(learner, { matches })).json();
    expect(feedback.score).toBeCloseTo(score);
    expect(feedback.key).toEqual({ matches: { s: "b", t: "a", u: "b" } });
    expect(feedback.rationales).toEqual({ s: "Why s.", t: "Why t.", u: "Why u." });
    const { cookie, block } = learner;
    const results = await (
      await ask("blocks/[id]/finish.ts", { method: "POST", params: { id: block }, cookie })
    ).json();
    expect(results.score).toBeCloseTo(score);
    expect(results.right).toBe(score === 1 ? 1 : 0);
    expect(results.items[0]).toMatchObject({ response: { matches }, stems: [{ id: "s" }, { id: "t" }, { id: "u" }] });
  });

  test.each([
    ["a stem of another question", { matches: { z: "a" } }],
    ["an option of another question", { matches: { s: "z" } }],
    ["another form's answer", { option: "a" }],
    ["a stem with two matches", { matches: { s: ["a", "b"] } }],
  ])("%s is wrong input", async (_, answer) => {
    expect((await put(await begin(), answer)).status).toBe(400);
  });

  test("counts what was chosen at which stem, and stands in what a learner takes along", async () => {
    const learner = await begin();
    const { client } = await currentDatabase();
    // Begun a minute ago: an answer at once would be a rapid guess, which no figure counts.
    const data = { createdAt: new Date(Date.now() - 60_000) };
    await client.block.update({ where: { id: learner.block }, data });
    await put(learner, { matches: { s: "c", t: "a" } });
    const chosen = await client.optionStatistics.findMany({ where: { option: { in: ["s:c", "t:a"] } } });
    expect(chosen.map(({ option }) => option).sort()).toEqual(["s:c", "t:a"]);
    const { cookie } = learner;
    const exported = await (await ask("me/export.ts", { method: "GET", cookie })).json();
    expect(JSON.stringify(exported)).toContain('"stems":[{"id":"s","text":"Task s"}');
    const file = async (route: string) => (await ask(route, { method: "GET", cookie })).text();
    expect(await file("me/answers.csv/index.ts")).toContain("Task s: Body c | Task t: Body a");
    const note = await file("me/misses.txt/index.ts");
    expect(note).toContain("Which body does each of these? (Body a / Body b / Body c / Body d) Task s Task t Task u");
    expect(note).toContain("Task s: Body b | Task t: Body a | Task u: Body b Why s. Why t. Why u.");
  });

  test("is answered by a form without script, once each stem has a match", async () => {
    const learner = await begin();
    const send = (chosen: Record<string, string>) => {
      const meta = { responseId: randomUUID(), shown: new Date().toISOString(), position: "1" };
      const hidden = { block: learner.block, question: learner.questions[0] ?? "" };
      const body = new URLSearchParams({ ...hidden, ...meta, ...chosen }).toString();
      const type = "application/x-www-form-urlencoded";
      return ask("practice/answer.ts", { method: "POST", cookie: learner.cookie, type, body });
    };
    const half = await send({ match1: "b", match2: "", match3: "" });
    expect([half.status, half.headers.get("Location")]).toEqual([303, expect.stringMatching(/mend=1&match1=b$/)]);
    const whole = await send({ match1: "b", match2: "a", match3: "b" });
    expect(whole.headers.get("Location")).not.toMatch(/mend/);
    const { cookie, block } = learner;
    const results = await (
      await ask("blocks/[id]/finish.ts", { method: "POST", params: { id: block }, cookie })
    ).json();
    expect(results.score).toBe(1);
  });
});
