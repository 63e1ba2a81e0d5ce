import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentDatabase } from "../../../src/data/database/current-database";
import { publishArticle } from "../../../src/data/publication/publish-article";
import type { Item } from "../../../src/domain/item/item";
import type { Option } from "../../../src/domain/item/option";
import { ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";
import { sampleArticle, sampleItem } from "../../support/sample-article";

const option = (id: string): Option => ({ id, text: `Do ${id}`, rationale: "def".includes(id) ? "" : `Why ${id}.` });
const menu = (letters: string): Option[] => [...letters].map(option);
const decision = (): Item => {
  const { identity, objective, section, facts, passage, origin, proof } = sampleItem("cases", "start");
  return {
    ...{ identity, objective, section, facts, passage, origin, proof },
    form: "decision-case",
    stem: "She was matched today.",
    parts: [
      { stem: "What does she do first?", upTo: 2, options: menu("abcdef") },
      { stem: "What does she omit?", upTo: 1, options: [...menu("ghijk"), { ...option("l"), harmful: true }] },
    ],
    key: { parts: [{ options: ["a", "b"] }, { options: ["g"] }] },
  };
};

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
  const { client } = await currentDatabase();
  await publishArticle(client, sampleArticle("cases", [decision()]), { origin: "file", now: new Date() });
});
afterAll(() => close());

const begin = () => becomeLearner({ forms: ["decision-case"], count: 1 });
type Learner = Awaited<ReturnType<typeof begin>>;
const put = ({ cookie, block, questions }: Learner, parts: string[][]) =>
  ask("blocks/[id]/responses/[questionId].ts", {
    method: "PUT",
    params: { id: block, questionId: questions[0] ?? "" },
    cookie,
    type: "application/json",
    body: JSON.stringify({
      responseId: randomUUID(),
      answer: { parts: parts.map((options) => ({ options })) },
      elapsedMs: 1200,
    }),
  });
const results = async ({ cookie, block }: Learner) =>
  (await ask("blocks/[id]/finish.ts", { method: "POST", params: { id: block }, cookie })).json();

describe("a decision case over the API", () => {
  test("is asked in parts, with their limits and nothing that tells the key", async () => {
    const body = JSON.stringify({ forms: ["decision-case"], count: 1, mode: "tutor" });
    const reply = await ask("blocks/index.ts", { method: "POST", type: "application/json", body });
    const text = await reply.text();
    expect(text).not.toMatch(/harm|key|Why|rationale/);
    const [question] = JSON.parse(text).questions;
    expect(question).toMatchObject({ form: "decision-case", options: [], stem: "She was matched today." });
    expect(
      question.parts.map(({ upTo, options }: { upTo: number; options: unknown[] }) => [upTo, options.length]),
    ).toEqual([
      [2, 6],
      [1, 6],
    ]);
    expect(question.parts[1].options[5]).toEqual({ id: "l", text: "Do l" });
  });

  test.each([
    [[["a", "b"], ["g"]], 1],
    [[["b", "c"], ["g"]], 0.75],
    [[["a", "b", "c"], ["g"]], 0.5],
    [[["a", "b"], ["l"]], 0.5],
    [[["c"], []], 0],
  ])("%j scores %d, at once and in the results", async (parts, score) => {
    const learner = await begin();
    const feedback = await (await put(learner, parts)).json();
    expect(feedback.score).toBe(score);
    expect(feedback.key).toEqual({ parts: [{ options: ["a", "b"] }, { options: ["g"] }] });
    expect(feedback.harmful).toEqual(["l"]);
    expect(Object.keys(feedback.rationales).join("")).toBe("abcghijkl");
    const after = await results(learner);
    expect([after.score, after.right]).toEqual([score, score === 1 ? 1 : 0]);
    expect(after.items[0].response).toEqual({ parts: parts.map((options) => ({ options })) });
  });

  test.each([
    ["an option of the other part", [["g"], ["a"]]],
    ["a part too few", [["a"]]],
    ["a part too many", [["a"], ["g"], ["h"]]],
  ])("refuses %s", async (_, parts) => {
    expect((await put(await begin(), parts)).status).toBe(400);
  });

  test("is answered by a form without script, once each part has a choice and none has too many", async () => {
    const learner = await begin();
    const send = (chosen: [string, string][]) => {
      const hidden = {
        block: learner.block,
        question: learner.questions[0] ?? "",
        position: "1",
        form: "decision-case",
      };
      const meta = { responseId: randomUUID(), shown: new Date().toISOString() };
      const body = new URLSearchParams([...Object.entries({ ...hidden, ...meta }), ...chosen]).toString();
      const type = "application/x-www-form-urlencoded";
      return ask("practice/answer.ts", { method: "POST", cookie: learner.cookie, type, body });
    };
    const half = await send([["part1", "a"]]);
    expect([half.status, half.headers.get("Location")]).toEqual([303, expect.stringMatching(/mend=1&part1=a$/)]);
    const many = await send([
      ["part1", "a"],
      ["part1", "b"],
      ["part1", "c"],
      ["part2", "g"],
    ]);
    expect(many.headers.get("Location")).toMatch(/mend=1&part1=a&part1=b&part1=c&part2=g$/);
    const whole = await send([
      ["part1", "a"],
      ["part1", "b"],
      ["part2", "g"],
    ]);
    expect([whole.status, whole.headers.get("Location")]).toEqual([303, expect.not.stringMatching(/mend/)]);
    expect((await results(learner)).score).toBe(1);
  });
});
