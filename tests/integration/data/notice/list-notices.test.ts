import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compileContent } from "../../../../src/content/compile-content";
import type { Database } from "../../../../src/data/database/database";
import { listNotices } from "../../../../src/data/notice/list-notices";
import { seeNotices } from "../../../../src/data/notice/see-notices";
import { publishArticle } from "../../../../src/data/publication/publish-article";
import { recordResponse } from "../../../../src/data/response/record-response";
import type { Article } from "../../../../src/domain/article/article";
import { anyAnswer } from "../../../support/learner";
import { openFreshDatabase } from "../../../support/open-fresh-database";
import { permitsInFrench } from "../../../support/permits";
import { permitsArticle } from "../../../support/permits-article";
import { newLearner, startedBlock } from "../../../support/start-practising";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

/** Each story has a guide of its own. */
let guide: string;
let stories = 0;
beforeEach(() => {
  guide = `permits-${++stories}`;
});

const at = (day: number) => new Date(Date.UTC(2026, 11, day, 9));

/** The sample article under the name of the story's guide. */
const publish = (article: Article, day: number) => {
  const named = JSON.stringify(article).replaceAll(/"(slug|identity)":"permits/g, `"$1":"${guide}`);
  return publishArticle(database.client, JSON.parse(named), { origin: "file", now: at(day) });
};

/** What an editor changes where a resident permit lasts so many months. */
const changesFor = (months: number) => ({
  "articles/permits/article.mdx": (text: string) => text.replace("lasts 60 months", `lasts ${months} months`),
  "articles/permits/facts.yaml": (text: string) => text.replace("lasts 60 months", `lasts ${months} months`),
  "facts/permits.yaml": (text: string) =>
    text.replace("lasts sixty", `lasts ${months}`).replace("months: 60", `months: ${months}`),
});

/** The guide as it says how long a resident permit lasts. */
const publishMonths = async (months: number, day: number) =>
  publish(await permitsArticle(months === 60 ? {} : changesFor(months)), day);
const publishWithout = async (fact: string, day: number) => {
  const article = await permitsArticle();
  const facts = article.facts.filter(({ id }) => id !== fact);
  const items = article.items.filter((item) => item.facts.every(({ id }) => id !== fact));
  return publish({ ...article, facts, items }, day);
};

/** Somebody who answers all that the guide asks, and knows how long a resident permit lasts. */
const practised = async (day: number, { article = guide, months = 60 } = {}) => {
  const { id } = await newLearner(database);
  const request = { articles: [article], count: 50, mode: "tutor" as const };
  const block = await startedBlock(database, id, request, at(day));
  for (const question of block.questions) {
    const knows = question.form === "numeric" && /Resident|résident/.test(question.stem);
    const answer = knows ? { number: months } : anyAnswer(question);
    await recordResponse(database.client, {
      learnerId: id,
      blockId: block.id,
      questionId: question.id,
      request: { responseId: randomUUID(), answer, elapsedMs: 20_000 },
      now: at(day),
    });
  }
  return id;
};

/** What a learner reads, in a line for each change. */
const reads = async (learnerId: string) =>
  (await listNotices(database.client, learnerId)).flatMap(({ on, changes }) =>
    changes.map(({ before, now, back }) => {
      const change = `${on}: ${before.sentence} → ${now?.sentence ?? "gone"}`;
      return back ? `${change} (back)` : change;
    }),
  );
const sees = async (learnerId: string, day: number) => {
  for (const { ids, revision } of await listNotices(database.client, learnerId)) {
    await seeNotices(database.client, { learnerId, ids, revision, now: at(day) });
  }
};

/** When what a learner remembers of the resident permit comes up for review. */
const dueOf = async (learnerId: string) => {
  const cards = await database.client.card.findMany({ where: { learnerId, objective: "permits/resident/months" } });
  return cards[0]?.due;
};

describe("a change that was taken back", () => {
  test("is told nobody who never saw it, and what they remember is due when it was before", async () => {
    await publishMonths(60, 1);
    const id = await practised(2);
    const due = await dueOf(id);
    expect(due?.getTime()).toBeGreaterThan(at(4).getTime());
    await publishMonths(90, 3);
    expect(await reads(id)).toEqual([
      "2026-12-03: A resident permit lasts 60 months. → A resident permit lasts 90 months.",
    ]);
    expect(await dueOf(id)).toEqual(at(3));
    await publishMonths(60, 4);
    expect(await reads(id)).toEqual([]);
    expect(await dueOf(id)).toEqual(due);
  });

  test("is told as such to whoever had read of it, once, and comes up for review", async () => {
    await publishMonths(60, 1);
    const id = await practised(2);
    await publishMonths(90, 3);
    await sees(id, 3);
    expect(await reads(id)).toEqual([]);
    await publishMonths(60, 4);
    expect(await reads(id)).toEqual([
      "2026-12-04: A resident permit lasts 90 months. → A resident permit lasts 60 months. (back)",
    ]);
    expect(await dueOf(id)).toEqual(at(4));
    await sees(id, 5);
    expect(await reads(id)).toEqual([]);
  });

  test("is news to whoever answered while it stood, and they read what the guide says now", async () => {
    await publishMonths(90, 2);
    const id = await practised(3, { months: 90 });
    await publishMonths(60, 4);
    expect(await reads(id)).toEqual([
      "2026-12-04: A resident permit lasts 90 months. → A resident permit lasts 60 months.",
    ]);
  });

  test("is told as such though its page was read only after it had been taken back", async () => {
    await publishMonths(60, 1);
    const id = await practised(2);
    await publishMonths(90, 3);
    const shown = await listNotices(database.client, id);
    await publishMonths(60, 4);
    for (const { ids, revision } of shown) {
      await seeNotices(database.client, { learnerId: id, ids, revision, now: at(5) });
    }
    expect(await reads(id)).toEqual([
      "2026-12-04: A resident permit lasts 90 months. → A resident permit lasts 60 months. (back)",
    ]);
  });
});

describe("a fact that changes twice", () => {
  test("is told from what was answered by to what the guide says now", async () => {
    await publishMonths(60, 1);
    const id = await practised(2);
    await publishMonths(90, 3);
    await publishMonths(120, 4);
    expect(await reads(id)).toEqual([
      "2026-12-04: A resident permit lasts 60 months. → A resident permit lasts 120 months.",
    ]);
  });

  test("is told again to whoever had read of the first change, from what they had read", async () => {
    await publishMonths(60, 1);
    const id = await practised(2);
    await publishMonths(90, 3);
    await sees(id, 3);
    await publishMonths(120, 4);
    expect(await reads(id)).toEqual([
      "2026-12-04: A resident permit lasts 90 months. → A resident permit lasts 120 months.",
    ]);
  });

  test("is told to whoever answered by words that were put better before it changed", async () => {
    await publishMonths(60, 1);
    const id = await practised(2);
    const questions = "articles/permits/questions.yaml";
    const better = (text: string) =>
      text.replace("How many months does a {row} last?", "A {row} lasts how many months?");
    await publish(await permitsArticle({ [questions]: better }), 3);
    expect(await reads(id)).toEqual([]);
    await publishMonths(90, 4);
    expect(await reads(id)).toEqual([
      "2026-12-04: A resident permit lasts 60 months. → A resident permit lasts 90 months.",
    ]);
    const notices = await listNotices(database.client, id);
    const rows = await database.client.notice.findMany({ where: { learnerId: id }, include: { oldVersion: true } });
    expect(notices.flatMap(({ ids }) => ids).sort()).toEqual(rows.map(({ id: notice }) => notice).sort());
    expect(rows.map(({ oldVersion }) => oldVersion.model)).toContain("how-long");
  });
});

describe("a fact that vanishes", () => {
  test("is told as gone, and as come back to whoever had read that", async () => {
    await publishMonths(60, 1);
    const [one, other] = [await practised(2), await practised(2)];
    await publishWithout("guard-checks", 3);
    const gone = "2026-12-03: The Border Guard checks your permit but never issues one. → gone";
    expect(await reads(one)).toEqual([gone]);
    await sees(one, 3);
    await publishMonths(60, 4);
    const sentence = "The Border Guard checks your permit but never issues one.";
    expect(await reads(one)).toEqual([`2026-12-04: ${sentence} → ${sentence} (back)`]);
    expect(await reads(other)).toEqual([]);
  });
});

test("a French guide tells its own sentences, and takes a change back as well", async () => {
  const inFrench = async (months: number) => {
    const changes = {
      ...changesFor(months),
      "articles/permits/article.fr.mdx": (text: string) => text.replace(/dure 60 mois/, `dure ${months} mois`),
      "articles/permits/facts.fr.yaml": (text: string) =>
        text
          .replace("dure 60 mois", `dure ${months} mois`)
          .replace("de soixante mois", `de ${months} mois`)
          .replace("lasts 60 months", `lasts ${months} months`),
    };
    const { articles } = await compileContent(permitsInFrench(months === 60 ? {} : changes));
    const result = articles.find(({ slug }) => slug === "permits.fr")?.result;
    if (!result?.ok) throw new Error(JSON.stringify(result?.failure, null, 2));
    return result.value;
  };
  await publish(await inFrench(60), 1);
  const [noticed, unnoticed] = [
    await practised(2, { article: `${guide}.fr` }),
    await practised(2, { article: `${guide}.fr` }),
  ];
  await publish(await inFrench(90), 3);
  expect(await reads(noticed)).toEqual([
    "2026-12-03: Un permis de résident dure 60 mois. → Un permis de résident dure 90 mois.",
  ]);
  await sees(noticed, 3);
  await publish(await inFrench(60), 4);
  expect(await reads(noticed)).toEqual([
    "2026-12-04: Un permis de résident dure 90 mois. → Un permis de résident dure 60 mois. (back)",
  ]);
  expect(await reads(unnoticed)).toEqual([]);
});

test("what was published before facts kept their changes is told the same", async () => {
  const { client } = database;
  const changes = () =>
    client.factChange.findMany({ orderBy: [{ articleSlug: "asc" }, { fact: "asc" }, { revision: "asc" }] });
  const before = await changes();
  expect(before.filter(({ articleSlug }) => articleSlug.endsWith(".fr")).length).toBeGreaterThan(1);
  await client.factChange.deleteMany();
  const migration = readFileSync("prisma/migrations/20261127020000_fact_changes/migration.sql", "utf8");
  const [backfill = ""] = migration.match(/^WITH "stated"[^;]*;/m) ?? [];
  await client.$executeRawUnsafe(backfill);
  expect(await changes()).toEqual(before);
});
