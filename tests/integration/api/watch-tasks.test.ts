import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "../../../src/data/database/database";
import { countCare } from "../../../src/data/watch/count-care";
import { listWatchTasks } from "../../../src/data/watch/list-watch-tasks";
import { jobNames } from "../../../src/domain/job/job";
import type { Role } from "../../../src/domain/person/role";
import { importContent } from "../../../src/features/publishing/import-content";
import { loadCare } from "../../../src/features/studio/care/load-care";
import { ask } from "../../support/api-callers";
import { openContentFolder } from "../../support/content-folder";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { permits } from "../../support/permits";
import { signInAs } from "../../support/sign-in-as";

const now = new Date("2026-11-28T12:00:00Z");
const url = "https://permits.example.org/which";
const form = "application/x-www-form-urlencoded";

let database: Database;
let content: Awaited<ReturnType<typeof openContentFolder>>;
const people: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  content = await openContentFolder();
  await content.write(permits());
  vi.spyOn(process, "cwd").mockReturnValue(content.root);
  database = await openFreshDatabase();
  Object.assign(globalThis, { iatroxDatabase: Promise.resolve(database) });
  await importContent(database, content.folder, now);
  await database.client.outsidePage.create({ data: { url, lookedAt: now, outcome: "read" } });
  for (const role of ["author", "reviewer"] as const) people[role] = (await signInAs(role)).cookie;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  await content.remove();
});

const changed = async (fact: string): Promise<string> => {
  const texts = { before: "A worker permit lasts 24 months.", now: "A worker permit lasts 36 months." };
  const data = { url, fact, claim: "hash", ...texts, createdAt: now, changedAt: now };
  return (await database.client.watchTask.create({ data })).id;
};
const settle = (id: string, body: object, role: Role = "reviewer") =>
  ask("studio/watch-tasks/[id]/settlement.ts", {
    ...{ method: "PUT", params: { id }, cookie: people[role] ?? "" },
    ...{ type: "application/json", body: JSON.stringify(body) },
  });
const settledAs = (id: string) => database.client.watchTask.findUniqueOrThrow({ where: { id } });

test("a change becomes a draft of the guide, with both texts as a remark at the sentence", async () => {
  const id = await changed("worker-length");
  const reply = await settle(id, { kind: "draft" });
  expect(reply.status).toBe(200);
  const { draft } = (await reply.json()) as { draft: string };
  const comments = await database.client.draftComment.findMany({ where: { draftId: draft } });
  expect(comments).toMatchObject([{ path: "articles/permits/article.mdx", quote: "A worker permit lasts 24 months." }]);
  expect(comments[0]?.text).toBe(
    `${url} changed.\nIt said: A worker permit lasts 24 months.\nIt says now: A worker permit lasts 36 months.`,
  );
  expect(await settledAs(id)).toMatchObject({ settlement: "draft", draftId: draft });
  expect((await settle(id, { kind: "draft" })).status).toBe(404);
});

test("a change is left as it is for a reason alone, by whoever may judge it", async () => {
  const id = await changed("student-length");
  const reason = "The page says the same in other words.";
  expect((await settle(id, { kind: "dismissed", reason }, "author")).status).toBe(403);
  expect((await settle(id, { kind: "dismissed", reason: "no" })).status).toBe(400);
  const posted = await ask("studio/forms/settle-watch-task.ts", {
    ...{ method: "POST", cookie: people.reviewer ?? "", type: form },
    body: new URLSearchParams({ task: id, kind: "dismissed", reason }).toString(),
  });
  expect([posted.status, posted.headers.get("Location")]).toEqual([303, "/studio/care?done=settled"]);
  expect(await settledAs(id)).toMatchObject({ settlement: "dismissed", reason });
  const events = await database.client.auditEvent.findMany({
    where: { subject: `watch-task/${id}` },
    orderBy: { number: "asc" },
  });
  expect(events).toMatchObject([{ act: "settle-watch-task" }]);
});

test("a change of a fact that no guide states makes no draft", async () => {
  const id = await changed("nobody-states-it");
  expect((await settle(id, { kind: "draft" })).status).toBe(409);
  expect((await settle(id, { kind: "dismissed", reason: "Nobody states it any more." })).status).toBe(200);
});

test("Care shows each change with its guide and source, and a report that is answered goes", async () => {
  const { client } = database;
  await changed("resident-length");
  const read = { articleSlug: "permits", revision: 1, section: "step-1", reason: "outdated" as const };
  const report = await client.sectionReport.create({
    data: { ...read, key: "one", text: "It is 36.", createdAt: now },
  });
  const care = await loadCare("reviewer", now);
  expect(care.tasks).toMatchObject([
    {
      fact: "resident-length",
      source: { publisher: "Permit Office" },
      quotes: [{ article: "permits", title: "Permits, step by step", quote: "A resident permit lasts 60 months." }],
    },
  ]);
  expect(care.reports).toMatchObject([
    { id: report.id, text: "It is 36.", title: "Permits, step by step", revision: 1 },
  ]);
  expect(care).toMatchObject({ jobs: null, canSettle: true, isWatching: false });
  expect(care.sources.map(({ id, facts }) => [id, facts])).toEqual([
    ["permit-office", 4],
    ["border-guard", 1],
  ]);
  const answered = await ask("studio/forms/answer-report.ts", {
    ...{ method: "POST", cookie: people.reviewer ?? "", type: form },
    body: new URLSearchParams({ report: report.id, note: "The page says 60." }).toString(),
  });
  expect([answered.status, answered.headers.get("Location")]).toEqual([303, "/studio/care?done=answered"]);
  expect(await client.sectionReport.findUnique({ where: { id: report.id } })).toMatchObject({
    doneNote: "The page says 60.",
  });
  expect(await countCare(client, jobNames)).toMatchObject({ reports: 0, watchTasks: 1 });
  expect(await listWatchTasks(client)).toHaveLength(1);
});

test("an admin sees the jobs, an author settles nothing", async () => {
  await database.client.job.create({ data: { name: "tidy", dueAt: now, failures: 2, error: "No connection." } });
  expect((await loadCare("admin", now)).jobs).toMatchObject([{ name: "tidy", failures: 2, error: "No connection." }]);
  expect(await loadCare("author", now)).toMatchObject({ jobs: null, canSettle: false });
});
