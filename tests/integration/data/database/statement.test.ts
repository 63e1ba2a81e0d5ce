import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ColumnTypeEnum, type SqlQuery, type SqlQueryable, type SqlResultSet } from "@prisma/driver-adapter-utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { driverOf } from "../../../../src/data/database/driver";
import { type Sample, statements } from "../../../../src/data/database/statement";
import { PrismaClient } from "../../../../src/data/generated/client";
import { createLearner } from "../../../../src/data/learner/create-learner";
import { hashToken } from "../../../../src/data/learner/hash-token";
import { setMark } from "../../../../src/data/mark/set-mark";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { reportItem } from "../../../../src/data/report/report-item";
import { resetProgress } from "../../../../src/data/reset/reset-progress";
import { recordResponse } from "../../../../src/data/response/record-response";
import { indexEverydayWords } from "../../../../src/data/search/index/index-everyday-words";
import { shareBlock } from "../../../../src/data/share/share-block";
import { amina, beginDraft, invitePeople, sitDown } from "../../../support/draft-people";
import { anyAnswer } from "../../../support/learner";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { permitsArticle } from "../../../support/permits-article";
import { practiseOnce } from "../../../support/practise-once";
import { newLearner, publishQuestions, startedBlock } from "../../../support/start-practising";

const dataFiles = readdirSync("src/data", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
  .map((file) => path.join("src/data", file));

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12));

/** A learner who did all there is to do, on a guide of which a fact has changed since. */
const fill = async (database: Database): Promise<Sample> => {
  const { client } = database;
  const article = { ...(await permitsArticle()), redirectFrom: ["old-permits"] };
  await publishArticle(client, article, { origin: "file", now: day(1) });
  const token = randomBytes(32);
  const { id: learnerId } = await createLearner(client, token);
  const block = await startedBlock(database, learnerId, { count: 50, mode: "tutor" }, day(2));
  for (const [index, question] of block.questions.entries())
    await recordResponse(client, {
      // A minute each: nobody reads a question in less than some seconds, and such an answer is in no statistics.
      ...{
        learnerId,
        blockId: block.id,
        questionId: question.id,
        now: new Date(day(2).getTime() + (index + 1) * 60_000),
      },
      request: { responseId: randomUUID(), answer: anyAnswer(question), certainty: "unsure", elapsedMs: 20_000 },
    });
  const [question] = block.questions;
  if (!question) throw new Error("There is no question.");
  const request = { learnerId, blockId: block.id, questionId: question.id, now: day(2) };
  await setMark(client, { ...request, request: { flagged: true, struck: [], note: "why?" } });
  await reportItem(client, { ...request, request: { question: question.id, reason: "unclear" } });
  const shareId = await shareBlock(client, request);
  const text = JSON.stringify(article).replaceAll("60 months", "90 months").replaceAll("sixty", "ninety");
  const changed = JSON.parse(text);
  await publishArticle(client, changed, {
    ...{ origin: "file" as const, now: day(3) },
    sources: { "articles/permits/article.mdx": "Permits." },
  });
  const other = await newLearner(database);
  const guide = await publishQuestions(database, 2);
  await practiseOnce(database, { learnerId: other.id, article: guide, count: 2, option: "wrong", now: day(3) });
  const reset = await resetProgress(client, { learnerId: other.id, now: day(4) });
  const report = await client.report.findFirstOrThrow();
  const notice = await client.notice.findFirstOrThrow({ where: { learnerId }, include: { oldVersion: true } });
  const change = await client.factChange.findFirstOrThrow();
  const live = { retiredAt: null, item: { articleSlug: article.slug } };
  const { item } = await client.itemVersion.findFirstOrThrow({ where: live, include: { item: true } });
  await invitePeople(client);
  await client.mail.create({ data: { kind: "invitation", details: {}, createdAt: day(5), dueAt: day(5) } });
  const draftId = await beginDraft(client, day(5));
  // Its time was up long ago, and nothing has settled it.
  await startedBlock(database, learnerId, { article: guide, count: 1, mode: "timed" }, day(3));
  await (await sitDown(client, amina, draftId, day(5))).write("New.", 0);
  return {
    ...{ learnerId, tokenHash: hashToken(token), blockId: block.id, questionId: question.id },
    ...{ shareId: shareId ?? "", resetId: reset?.id ?? "" },
    ...{ reportId: report.id, noticeId: notice.id, draftId, version: notice.oldVersionId, article: article.slug },
    ...{
      section: notice.oldVersion.section,
      objective: notice.oldVersion.objective,
      fact: change.fact,
      identity: item.identity,
      word: "permit",
      now: day(20),
    },
  };
};

/** Hands on what a connection is asked, and keeps what came back. */
const listenTo = <Connection extends SqlQueryable>(connection: Connection, heard: SqlResultSet[]): Connection => {
  const queryRaw = connection.queryRaw.bind(connection);
  return Object.assign(connection, {
    queryRaw: async (statement: SqlQuery) => {
      const result = await queryRaw(statement);
      heard.push(result);
      return result;
    },
  });
};

let database: Database;
let client: PrismaClient;
let sample: Sample;
const heard: SqlResultSet[] = [];
beforeAll(async () => {
  for (const file of dataFiles) await import(pathToFileURL(file).href);
  database = await openFreshDatabase();
  sample = await fill(database);
  const everyday = { language: "en", words: "permit to stay", means: "permit", nearest: false } as const;
  await indexEverydayWords(database.client, [everyday]);
  const { adapter } = database.openMigration();
  client = new PrismaClient({
    adapter: {
      ...{ provider: adapter.provider, adapterName: adapter.adapterName },
      connect: async () => {
        const connection = await adapter.connect();
        const startTransaction = connection.startTransaction.bind(connection);
        return Object.assign(connection, {
          startTransaction: async (...parameters: Parameters<typeof startTransaction>) =>
            listenTo(await startTransaction(...parameters), heard),
        });
      },
    },
  });
});
afterAll(async () => {
  await client.$disconnect();
  await database.close();
});

/** The rows that a statement gives, in a transaction that is taken back, and its columns with their types. */
const rowsOf = async (sql: (typeof statements)[number]["sql"]) => {
  let rows: unknown[] = [];
  let columns: string[] = [];
  const rolledBack = new Error("taken back");
  const run = client.$transaction(async (transaction) => {
    heard.length = 0;
    rows = await transaction.$queryRaw<unknown[]>(sql(sample));
    const [result] = heard;
    columns = (result?.columnNames ?? []).map((name, index) => `${name}: ${nameOf(result?.columnTypes[index])}`);
    throw rolledBack;
  });
  await expect(run).rejects.toBe(rolledBack);
  return { rows, columns };
};
const nameOf = (type: number | undefined) =>
  Object.entries(ColumnTypeEnum).find(([, number]) => number === type)?.[0] ?? "unknown";

describe("every statement in SQL", () => {
  test("is declared as one", () => {
    const raw = dataFiles.filter((file) => /\$(query|execute)Raw|queryRawTyped/.test(readFileSync(file, "utf8")));
    expect(raw).toEqual(["src/data/database/statement.ts"]);
    expect(statements.length).toBeGreaterThan(50);
  });

  test("gives the columns that it declares, in this database", async () => {
    for (const { columns, sql } of statements) {
      const text = sql(sample).sql;
      const { columns: found } = await rowsOf(sql);
      const declared = Object.entries(columns ?? {}).map(([name, { type }]) => `${name}: ${nameOf(type)}`);
      if (columns) expect([...found].sort(), text).toEqual(declared.sort());
    }
  });

  test("gives rows as it declares them, from a database that is filled", async () => {
    const empty: string[] = [];
    for (const { columns, sql } of statements) {
      if (!columns) continue;
      const { rows } = await rowsOf(sql);
      if (rows.length === 0) empty.push(sql(sample).sql);
      for (const row of rows)
        for (const [name, { schema }] of Object.entries(columns)) {
          const value = (row as Record<string, unknown>)[name];
          expect(schema.safeParse(value).error?.message, `${name} of ${sql(sample).sql}`).toBeUndefined();
        }
    }
    // An answer and a finish are written only while what was read of their learner still holds, which here it does not.
    const optimistic = ["UPDATE block SET settled_at", "INSERT INTO response"].map((sql) =>
      expect.stringContaining(sql),
    );
    expect(empty).toEqual(optimistic);
  });

  test("gives the same rows by the driver as through Prisma", async () => {
    const driver = driverOf(database.client);
    for (const { columns, sql } of statements) {
      if (!columns || /INSERT|UPDATE|DELETE/.test(sql(sample).sql)) continue;
      expect((await driver?.(sql(sample)))?.rows, sql(sample).sql).toEqual((await rowsOf(sql)).rows);
    }
  });
});
