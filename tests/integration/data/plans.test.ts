import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { growingTables } from "../../../bin/database/growing-tables";
import { findResults } from "../../../src/data/block/find-results";
import { finishBlock } from "../../../src/data/block/finish-block";
import { listNextDays } from "../../../src/data/block/list-next-days";
import { listOpenBlocks } from "../../../src/data/block/list-open-blocks";
import { listDueCards } from "../../../src/data/card/list-due-cards";
import { readForecast } from "../../../src/data/card/read-forecast";
import { readMastery } from "../../../src/data/card/read-mastery";
import type { Database } from "../../../src/data/database/database";
import { openDatabase } from "../../../src/data/database/open-database";
import { type Sample, statements } from "../../../src/data/database/statement";
import { countItems } from "../../../src/data/item/count-items";
import { createLearner } from "../../../src/data/learner/create-learner";
import { deleteLearner } from "../../../src/data/learner/delete-learner";
import { createDeviceLink } from "../../../src/data/learner/device-link";
import { exportLearner } from "../../../src/data/learner/export-learner";
import { joinLearner } from "../../../src/data/learner/join-learner";
import { updatePreferences } from "../../../src/data/learner/update-preferences";
import { setMark } from "../../../src/data/mark/set-mark";
import { listMissedItems } from "../../../src/data/miss/list-missed-items";
import { listMisses } from "../../../src/data/miss/list-misses";
import { listNotices } from "../../../src/data/notice/list-notices";
import { publishArticle } from "../../../src/data/publication/publish-article";
import { reportItem } from "../../../src/data/report/report-item";
import { resetProgress } from "../../../src/data/reset/reset-progress";
import { undoReset } from "../../../src/data/reset/undo-reset";
import { countResponses } from "../../../src/data/response/count-responses";
import { findResponse } from "../../../src/data/response/find-response";
import { listAnswers } from "../../../src/data/response/list-answers";
import { listFeedback } from "../../../src/data/response/list-feedback";
import { listRecentTimes } from "../../../src/data/response/list-recent-times";
import { readHistory } from "../../../src/data/response/read-history";
import { recordResponse } from "../../../src/data/response/record-response";
import { countReviewsToday } from "../../../src/data/review/count-reviews-today";
import { listPractisedArticles } from "../../../src/data/review/list-practised-articles";
import { readCalibration } from "../../../src/data/review/read-calibration";
import { findShare } from "../../../src/data/share/find-share";
import { shareBlock } from "../../../src/data/share/share-block";
import { readPlanDay } from "../../../src/data/study-plan/read-plan-day";
import { savePlan } from "../../../src/data/study-plan/save-plan";
import { tidyDatabase } from "../../../src/data/upkeep/tidy-database";
import { learnerIdSql, seedLearners } from "../../bench/growth/seed-learners";
import { seedItems } from "../../bench/seed-items";
import { createDatabase } from "../../support/create-database";
import { sampleArticle, sampleItem } from "../../support/sample-article";
import { newLearner, startedBlock } from "../../support/start-practising";

const server = inject("postgres");

/** A hundred thousand answers: more than an index is not worth it for, and some ten seconds to seed. */
const learners = 2_000;

let url: string;
let sample: Sample;
beforeAll(async () => {
  if (server === undefined) return;
  for (const file of readdirSync("src/data", { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".ts") && !file.startsWith("generated"))
      await import(pathToFileURL(path.join("src/data", file)).href);
  url = await createDatabase(server, inject("migrated"));
  const { client, close } = await open();
  await seedItems(client, 10_000);
  await seedLearners(client, learners);
  sample = await sampleOf(client, 7);
  await close();
});

const open = async (): Promise<Database> => {
  const opened = await openDatabase({ DATA_DIR: "", DATABASE_URL: url });
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
};

/** What the learner of this number did. */
const sampleOf = async (client: Database["client"], number: number): Promise<Sample> => {
  const [found] = await client.$queryRawUnsafe<{ id: string }[]>(`SELECT ${learnerIdSql(number)} AS id`);
  const learnerId = found?.id ?? "";
  const { tokenHash } = await client.learnerToken.findFirstOrThrow({ where: { learnerId } });
  const block = await client.block.findFirstOrThrow({
    where: { learnerId, mode: "tutor" },
    include: { questions: true },
  });
  const [question] = block.questions;
  if (!question) throw new Error("A block has questions.");
  const version = await client.itemVersion.findUniqueOrThrow({
    where: { id: question.itemVersionId },
    include: { item: true },
  });
  return {
    ...{ learnerId, tokenHash, blockId: block.id, questionId: question.id, version: version.id },
    ...{ shareId: randomUUID(), resetId: randomUUID(), reportId: randomUUID(), noticeId: randomUUID() },
    ...{ draftId: randomUUID(), article: version.articleSlug, section: version.section, objective: version.objective },
    ...{ fact: "first", identity: version.item.identity, word: "rule", now: new Date("2026-11-20T12:00:00Z") },
  };
};

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  "Index Name"?: string;
  Plans?: Plan[];
};

/** Parts of a plan that read all of a growing table: the table itself, or one of its indexes from end to end. */
const wholeReads = (plan: Plan, limited = false): string[] => {
  const { "Node Type": type, "Relation Name": table = "", "Index Cond": condition } = plan;
  const isWhole = type === "Seq Scan" || (/^Index (Only )?Scan/.test(type) && condition === undefined && !limited);
  const own = isWhole && growingTables.includes(table) ? [`${type} of ${table}`] : [];
  return [...own, ...(plan.Plans ?? []).flatMap((child) => wholeReads(child, limited || type === "Limit"))];
};

/** `EXPLAIN` of a statement, with its values and without them, as it is planned once it was asked for five times. */
const plansOf = async (client: pg.Client, { text, values }: { text: string; values: unknown[] }): Promise<string[]> => {
  const explain = async (options: string, given?: unknown[]) => {
    const { rows } = await client.query({ text: `EXPLAIN (${options}FORMAT JSON) ${text}`, values: given });
    return wholeReads(rows[0]["QUERY PLAN"][0].Plan);
  };
  return [...(await explain("", values)), ...(await explain("GENERIC_PLAN, "))];
};

describe.runIf(server !== undefined)("with a hundred thousand answers", () => {
  test("no statement reads a growing table, or an index of one, from end to end", async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const found: string[] = [];
    for (const { sql } of statements) {
      const statement = sql(sample);
      if (/^\s*(VACUUM|ANALYZE|CHECKPOINT)/.test(statement.text)) continue;
      const reads = [...new Set(await plansOf(client, statement))];
      if (reads.length > 0) found.push(`${reads.join(", ")}: ${statement.text}`);
    }
    await client.end();
    expect(found).toEqual([]);
  });

  test("a plan that does is found", async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const reads = (text: string) => plansOf(client, { text, values: ["good"] });
    expect(await reads("SELECT count(*) FROM response WHERE grade = $1::grade")).toContain("Seq Scan of response");
    expect(
      await reads("SELECT learner_id FROM review WHERE grade = $1::grade ORDER BY learner_id, objective"),
    ).not.toEqual([]);
    await client.end();
  });

  test("nothing that a learner or a job does has the database read one of them, in functions, keys and triggers too", async () => {
    const before = await sequentialReads();
    const acting = await open();
    await actAll(acting);
    await acting.close();
    const after = await sequentialReads();
    expect(growingTables.filter((table) => (after.get(table) ?? 0) > (before.get(table) ?? 0))).toEqual([]);
  });
});

/** How often each table was read from end to end, counted by PostgreSQL. What a connection did is counted once it has ended. */
const sequentialReads = async (): Promise<Map<string, number>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const others = `
    SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;
  while ((await client.query(others)).rowCount) await new Promise((resolve) => setTimeout(resolve, 20));
  const { rows } = await client.query("SELECT relname, seq_scan::int AS scans FROM pg_stat_user_tables");
  await client.end();
  return new Map(rows.map(({ relname, scans }) => [relname, scans]));
};

/** Everything that reads or writes what learners did, once. */
const actAll = async (acting: Database): Promise<void> => {
  const { client } = acting;
  const { learnerId, now } = sample;
  const article = sampleArticle(
    "tides",
    ["one", "two", "three"].map((name) => sampleItem("tides", name)),
  );
  await publishArticle(client, article, { origin: "file", now });
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  for (const mode of ["tutor", "timed"] as const) {
    const block = await startedBlock(acting, learnerId, { articles: ["tides"], count: 3, mode }, now);
    for (const [index, { id: questionId }] of block.questions.entries()) {
      const ref = { learnerId, blockId: block.id, questionId };
      const request = {
        responseId: randomUUID(),
        answer: { option: index === 0 ? "wrong" : "right" },
        elapsedMs: 20_000,
      };
      await recordResponse(client, { ...ref, request, now: later(1 + index) });
      await recordResponse(client, { ...ref, request, now: later(2 + index) });
      await findResponse(client, ref);
      await setMark(client, { ...ref, now, request: { flagged: true, struck: [], note: "" } });
      await reportItem(client, { ...ref, now, request: { question: questionId, reason: "unclear" } });
    }
    await finishBlock(client, { learnerId, blockId: block.id, now: later(4) });
    await findResults(client, { learnerId, blockId: block.id, now: later(6) });
    await listFeedback(client, { learnerId, blockId: block.id });
    await listNextDays(client, { learnerId, blockId: block.id, now: later(6) });
    const shareId = await shareBlock(client, { learnerId, blockId: block.id });
    await findShare(client, { shareId: shareId ?? "", now: later(6) });
  }
  for (const states of [["unused"], ["incorrect"], ["flagged"], ["unsure"], ["due"]] as const)
    await countItems(client, { learnerId, now }, { states: [...states] });
  await startedBlock(acting, learnerId, { count: 10, mode: "tutor" }, now);
  await startedBlock(acting, learnerId, { count: 10, mode: "tutor", states: ["incorrect", "due"] }, now);
  await listOpenBlocks(client, learnerId, now);
  await listDueCards(client, { learnerId, now });
  await readForecast(client, learnerId, now, 14);
  await readMastery(client, learnerId, now);
  await readHistory(client, learnerId, now);
  await readCalibration(client, learnerId);
  await listMisses(client, learnerId, now);
  await listMissedItems(client, learnerId);
  await listNotices(client, learnerId);
  await listPractisedArticles(client, learnerId);
  await listRecentTimes(client, learnerId);
  await listAnswers(client, learnerId, now);
  await countResponses(client, learnerId);
  await countReviewsToday(client, learnerId, now);
  await savePlan(client, { learnerId, target: "2026-12-31", articles: ["tides"], now });
  await readPlanDay(client, learnerId, now);
  await updatePreferences(client, { learnerId, preferences: { desiredRetention: 0.85, dailyReviews: 30 } });
  await exportLearner(client, { learnerId, now });
  const reset = await resetProgress(client, { learnerId, now: later(7) });
  await undoReset(client, { learnerId, resetId: reset?.id ?? "", now: later(8) });

  const changed = JSON.parse(JSON.stringify(article).replaceAll("The rule about one", "The new rule about one"));
  await publishArticle(client, changed, { origin: "file", now: later(9) });

  const token = randomBytes(32);
  const other = await createLearner(client, token);
  await startedBlock(acting, other.id, { articles: ["tides"], count: 3, mode: "tutor" }, later(10));
  const { link } = await createDeviceLink(client, { learnerId, now: later(11) });
  await joinLearner(client, { link, token, device: { browser: null, system: null }, now: later(12) });
  await deleteLearner(client, learnerId);
  await newLearner(acting);
  await tidyDatabase(acting, later(13), new AbortController().signal);
};
