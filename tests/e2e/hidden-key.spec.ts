import { formOf } from "../../src/domain/item/forms/forms";
import type { Item } from "../../src/domain/item/item";
import { expect, test } from "../support/browser-test";
import { checkAnswer, generateQuestions, guide } from "../support/learn-in-browser";
import { ontarioContent } from "../support/own-content";

/** What only somebody who has answered may know of an item. */
const secretsOf = (item: Item): string[] => {
  const { menus, rationales } = formOf(item);
  const beliefs = menus(item).flatMap(({ options }) => options.map(({ misconception = "" }) => misconception));
  return [...rationales(item).map(({ text }) => text), ...beliefs].filter((secret) => secret !== "");
};

const compiledItems = async (): Promise<Item[]> => {
  const { articles } = await ontarioContent();
  return articles.flatMap(({ result }) => (result.ok ? result.value.items : []));
};

test("the answer of a question that is not answered is nowhere in what the browser received", async ({ page }) => {
  const received: string[] = [];
  const reading: Promise<unknown>[] = [];
  page.on("response", (response) => {
    reading.push(
      response.text().then(
        (text) => received.push(text),
        () => undefined,
      ),
    );
  });
  // A rationale may repeat a sentence of the guide, which the reader has just left.
  const articleText = await (await page.request.get(`${guide}.md`)).text();
  const itemsByStem = new Map((await compiledItems()).map((item) => [item.stem, item]));

  const block = await generateQuestions(page);
  const open = await page.request.get(`/api/blocks/${block}`);
  received.push(await open.text());
  await checkAnswer(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await page.goto(`/practice/${block}?question=3`, { waitUntil: "networkidle" });
  received.push(await page.content());
  await Promise.all(reading);

  const { questions } = (await open.json()) as { questions: { stem: string; position: number }[] };
  expect(questions).toHaveLength(10);
  const all = received.join("\n").replaceAll('\\"', '"');
  const [answered, ...unanswered] = questions.map(({ stem }) => itemsByStem.get(stem));
  if (!answered) throw new Error("The first question is none that the content makes.");
  expect(
    secretsOf(answered).some((secret) => all.includes(secret)),
    "what was answered is explained",
  ).toBe(true);
  for (const item of unanswered) {
    if (!item) throw new Error("A question of the block is none that the content makes.");
    const text = [...secretsOf(answered), articleText].join("\n");
    expect(
      secretsOf(item).filter((secret) => !text.includes(secret) && all.includes(secret)),
      item.stem,
    ).toEqual([]);
  }
  // One key was told, for the one answer that was given: in the reply, and in the page that was loaded after it.
  const keys = new Set([...all.matchAll(/"key":(\{[^}]*\})/g)].map((match) => match[1]));
  expect([...keys]).toHaveLength(1);
});

test("a timed block tells no key before it is finished", async ({ page }) => {
  await page.goto("/practice");
  const started = await page.request.post("/api/blocks", {
    data: { article: "ontario-cpso", count: 3, mode: "timed" },
  });
  const { id, questions } = (await started.json()) as {
    id: string;
    questions: { id: string; options: { id: string }[] }[];
  };
  await page.goto(`/practice/${id}`, { waitUntil: "networkidle" });
  const seen = `${JSON.stringify(questions)}${await page.content()}`;
  expect(seen).not.toMatch(/"(key|rationales?|misconception|proof|evaluations)"/);
});
