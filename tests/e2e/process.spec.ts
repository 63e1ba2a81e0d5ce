import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { anyAnswer, learner } from "../support/learner";
import { runProduct, runToTheEnd } from "../support/run-product";

const dataFolder = () => mkdtemp(path.join(tmpdir(), "iatrox-process-"));

test("ten kills in the middle of answering lose no acknowledged answer", async () => {
  test.setTimeout(240_000);
  const DATA_DIR = await dataFolder();
  const person = learner();
  const acknowledged: { block: string; question: string; answer: unknown }[] = [];
  for (let round = 0; round < 10; round++) {
    const product = await runProduct({ DATA_DIR });
    const block = await person.startBlock(product.origin, 100);
    for (const [index, question] of block.questions.entries()) {
      const answering = person.answer(product.origin, block.id, question).catch(() => undefined);
      // Each round dies at another moment of an answer: before it is read, in a query, before or after its commit.
      const dying = index === round + 2 ? setTimeout(round * 2).then(() => product.end("SIGKILL")) : undefined;
      const reply = await answering;
      if (reply?.status === 200)
        acknowledged.push({ block: block.id, question: question.id, answer: anyAnswer(question) });
      if (dying) {
        await dying;
        break;
      }
    }
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(65);
  const product = await runProduct({ DATA_DIR });
  const blocks = await Promise.all(
    [...new Set(acknowledged.map(({ block }) => block))].map((id) => person.openBlock(product.origin, id)),
  );
  const kept = new Map(blocks.flatMap(({ questions }) => questions.map(({ id, response }) => [id, response])));
  expect(
    acknowledged.filter(({ question, answer }) => JSON.stringify(kept.get(question)) !== JSON.stringify(answer)),
  ).toEqual([]);
  expect(await product.end("SIGTERM")).toBe(0);
});

test("a second process on the embedded database refuses, names the first and a way out, and harms nothing", async () => {
  const DATA_DIR = await dataFolder();
  const first = await runProduct({ DATA_DIR });
  const second = await runToTheEnd({ DATA_DIR, PORT: "4461" });
  expect(second.code).toBe(1);
  expect(second.output).toContain(`in use by process ${first.process.pid}`);
  expect(second.output).toContain("DATA_DIR");
  expect((await fetch(`${first.origin}/api/readyz`)).status).toBe(200);
  expect(await first.end("SIGTERM")).toBe(0);
});

test("a half-configured environment refuses to start with one sentence for each fault", async () => {
  const { code, output } = await runToTheEnd({
    PORT: "many",
    DATABASE_URL: "mysql://secret@host/db",
    SITE_URL: "iatrox",
  });
  expect(code).toBe(1);
  const lines = output.trim().split("\n");
  expect(lines.filter((line) => /^(PORT|DATABASE_URL|SITE_URL) must be/.test(line))).toHaveLength(3);
  expect(output).not.toContain("secret");
});

test("a server told to stop finishes the request it is in and gives the data folder back", async () => {
  const DATA_DIR = await dataFolder();
  const first = await runProduct({ DATA_DIR });
  const person = learner();
  const starting = person.startBlock(first.origin, 10);
  const stopped = starting.then(() => first.end("SIGTERM"));
  const block = await starting;
  expect(await stopped).toBe(0);
  const again = await runProduct({ DATA_DIR });
  expect((await person.openBlock(again.origin, block.id)).questions).toHaveLength(10);
  expect(await again.end("SIGINT")).toBe(0);
});
