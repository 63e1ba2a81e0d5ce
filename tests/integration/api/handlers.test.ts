import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, becomeLearner, handlerFiles } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

type Learner = Awaited<ReturnType<typeof becomeLearner>>;
type Statuses = { nobody: number; learner: number; another: number; foreign: number };
type Row = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** What the learner has done by then. */
  before?: (learner: Learner) => Promise<unknown>;
  params?: (learner: Learner) => Record<string, string>;
  body?: (learner: Learner) => string;
  type?: "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data; boundary=none";
  expected: Statuses;
};

const same = (status: number, foreign = status): Statuses => ({
  nobody: status,
  learner: status,
  another: status,
  foreign,
});
const own = (status: number, foreign = 403): Statuses => ({ nobody: 404, learner: status, another: 404, foreign });
const ownData: Statuses = { nobody: 404, learner: 200, another: 200, foreign: 200 };
const json = "application/json";
const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=none";
const ofBlock = ({ block }: Learner) => ({ id: block });
const ofQuestion = ({ block, questions: [questionId = ""] }: Learner) => ({ id: block, questionId });
const request = () => JSON.stringify({ count: 2, mode: "tutor" });
const response = () => JSON.stringify({ responseId: randomUUID(), answer: { option: "right" }, elapsedMs: 900 });
const fields = (values: Record<string, string>) => new URLSearchParams(values).toString();
const plan = () => JSON.stringify({ target: `${new Date().getUTCFullYear() + 1}-04`, articles: ["permit"] });
const makePlan = ({ cookie }: Learner) => ask("me/plan.ts", { method: "PUT", cookie, type: json, body: plan() });
const giveAnswer = (learner: Learner) =>
  ask("blocks/[id]/responses/[questionId].ts", {
    method: "PUT",
    params: ofQuestion(learner),
    cookie: learner.cookie,
    type: json,
    body: response(),
  });
const answerForm = ({ block, questions: [question = ""] }: Learner) =>
  fields({
    block,
    question,
    position: "1",
    form: "single-best-answer",
    responseId: randomUUID(),
    shown: "2026-11-25T12:00:00.000Z",
    option: "right",
  });

const markForm = ({ block, questions: [question = ""] }: Learner) =>
  fields({ block, question, position: "1", flagged: "true" });
const report = ({ questions: [question = ""] }: Learner) => JSON.stringify({ question, reason: "typo" });
const reportForm = ({ block, questions: [question = ""] }: Learner) =>
  fields({ block, question, position: "1", reason: "typo" });

const anyAssertion = {
  ...{ id: "AAAA", rawId: "AAAA", type: "public-key", clientExtensionResults: {} },
  response: { clientDataJSON: "AAAA", authenticatorData: "AAAA", signature: "AAAA" },
};

/** What each handler answers to each caller. Who has signed in calls in roles.test.ts. A handler that is not here, or a method of one, fails the test. */
const table: Record<string, Row | Row[]> = {
  "articles/[slug]/index.ts": { method: "GET", params: () => ({ slug: "permit" }), expected: same(200) },
  "articles/[slug]/items.ts": { method: "GET", params: () => ({ slug: "permit" }), expected: same(401) },
  "articles/[slug]/picture.ts": { method: "GET", params: () => ({ slug: "permit" }), expected: same(404) },
  "articles/[slug]/markdown.ts": { method: "GET", params: () => ({ slug: "permit" }), expected: same(200) },
  "articles/index.ts": { method: "GET", expected: same(200) },
  "blocks/[id]/finish.ts": { method: "POST", params: ofBlock, expected: own(200) },
  "blocks/[id]/index.ts": { method: "GET", params: ofBlock, expected: own(200, 200) },
  "blocks/[id]/marks/[questionId].ts": {
    method: "PUT",
    params: ofQuestion,
    type: json,
    body: () => JSON.stringify({ flagged: true }),
    expected: own(200),
  },
  "blocks/[id]/responses/[questionId].ts": [
    { method: "GET", params: ofQuestion, before: giveAnswer, expected: own(200, 200) },
    { method: "PUT", params: ofQuestion, type: json, body: response, expected: own(200) },
  ],
  "blocks/[id]/share.ts": { method: "POST", params: ofBlock, expected: own(200) },
  "blocks/count.ts": { method: "POST", type: json, body: () => "{}", expected: same(200, 403) },
  "blocks/index.ts": { method: "POST", type: json, body: request, expected: same(201, 403) },
  "claims/answer.ts": {
    method: "POST",
    type: form,
    body: () => fields({ token: "a".repeat(64), claim: "1", answer: "agree", note: "" }),
    expected: same(303, 403),
  },
  "claims/open.ts": {
    method: "POST",
    type: form,
    body: () => fields({ token: "a".repeat(64) }),
    expected: same(303, 403),
  },
  "claims/sign.ts": {
    method: "POST",
    type: form,
    body: () => fields({ token: "a".repeat(64), name: "a", role: "", named: "yes" }),
    expected: same(303, 403),
  },
  "content/audit.ts": { method: "GET", expected: same(403) },
  "content/backup.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ folder: "/nowhere" }),
    expected: same(403),
  },
  "content/export.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ resolved: [] }),
    expected: same(403),
  },
  "content/reports.ts": [
    { method: "GET", expected: same(403) },
    { method: "POST", type: json, body: () => JSON.stringify({ id: "1234" }), expected: same(403) },
  ],
  "content/restore.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ article: "permit", revision: 1 }),
    expected: same(403),
  },
  "healthz.ts": { method: "GET", expected: same(200) },
  "me/answers.csv/index.ts": { method: "GET", expected: ownData },
  "me/delete.ts": { method: "POST", type: form, body: () => "confirm=yes", expected: same(303, 403) },
  "me/devices/[id].ts": { method: "DELETE", params: () => ({ id: randomUUID() }), expected: same(404, 403) },
  "me/devices/index.ts": { method: "GET", expected: ownData },
  "me/export.ts": { method: "GET", expected: ownData },
  "me/index.ts": { method: "DELETE", expected: same(204, 403) },
  "me/join.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ link: "a".repeat(32) }),
    expected: same(409, 403),
  },
  "me/links.ts": { method: "POST", expected: { nobody: 404, learner: 201, another: 201, foreign: 403 } },
  "me/misses.txt/index.ts": { method: "GET", expected: ownData },
  "me/plan.ics/index.ts": { method: "GET", before: makePlan, expected: own(200, 200) },
  "me/plan.ts": [
    { method: "GET", before: makePlan, expected: own(200, 200) },
    { method: "PUT", type: json, body: plan, expected: same(200, 403) },
    { method: "DELETE", expected: same(204, 403) },
  ],
  "me/resets/[id].ts": { method: "DELETE", params: () => ({ id: randomUUID() }), expected: same(404, 403) },
  "me/resets/index.ts": [
    { method: "GET", expected: ownData },
    {
      method: "POST",
      type: json,
      body: () => "{}",
      expected: { nobody: 404, learner: 201, another: 201, foreign: 403 },
    },
  ],
  "me/settings.ts": {
    method: "PUT",
    type: json,
    body: () => '{"desiredRetention":0.95}',
    expected: { nobody: 404, learner: 200, another: 200, foreign: 403 },
  },
  "notices.ts": { method: "GET", expected: same(200) },
  "openapi.json/index.ts": { method: "GET", expected: same(200) },
  "people/end-session.ts": { method: "POST", type: form, body: () => "session=others", expected: same(401, 403) },
  "people/invite.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ name: "amira@example.org", role: "admin" }),
    expected: same(403),
  },
  "people/join.ts": {
    method: "POST",
    type: form,
    body: () => fields({ token: "a".repeat(64), name: "Amira", password: "a long walk by the lake" }),
    expected: same(303, 403),
  },
  "people/join-with-account.ts": {
    method: "POST",
    type: form,
    body: () => `token=${"a".repeat(64)}`,
    expected: same(401, 403),
  },
  "people/mail/confirm.ts": { method: "POST", type: form, body: () => "token=a", expected: same(401, 403) },
  "people/mail/preferences.ts": { method: "POST", type: form, body: () => "language=fr", expected: same(401, 403) },
  "people/mail/recovery.ts": {
    method: "POST",
    type: form,
    body: () => fields({ name: "nobody@example.org" }),
    expected: same(303, 403),
  },
  "people/mail/verify.ts": { method: "POST", type: form, body: () => "send=yes", expected: same(401, 403) },
  "people/new-codes.ts": { method: "POST", type: form, body: () => "renew=yes", expected: same(401, 403) },
  "people/own-passkey-options.ts": { method: "POST", expected: same(401, 403) },
  "people/own-passkey.ts": { method: "POST", type: json, body: () => "{}", expected: same(401, 403) },
  "people/passkey-options.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ for: "sign-in" }),
    expected: same(200, 403),
  },
  "people/passkey.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ for: "sign-in", credential: anyAssertion }),
    expected: same(403),
  },
  "people/password.ts": { method: "POST", type: form, body: () => "current=a&password=b", expected: same(401, 403) },
  "people/recover.ts": {
    method: "POST",
    type: form,
    body: () => fields({ name: "nobody", code: "7Q2M-K0ZD-9XTA", password: "a long walk by the lake" }),
    expected: same(303, 403),
  },
  "people/remove-passkey.ts": { method: "POST", type: form, body: () => "passkey=a", expected: same(401, 403) },
  "people/sign-in.ts": {
    method: "POST",
    type: form,
    body: () => fields({ name: "nobody", password: "a long walk by the lake" }),
    expected: same(303, 403),
  },
  "people/sign-up.ts": {
    method: "POST",
    type: form,
    body: () => fields({ name: `sam-${randomUUID().slice(0, 8)}`, password: "a long walk by the lake" }),
    expected: same(303, 403),
  },
  "people/sign-out.ts": { method: "POST", type: form, body: () => "out=yes", expected: same(303, 403) },
  "pictures/[hash]/[name].ts": {
    method: "GET",
    params: () => ({ hash: "0".repeat(64), name: "720" }),
    expected: same(404),
  },
  "practice/answer.ts": { method: "POST", type: form, body: answerForm, expected: own(303) },
  "practice/drop-plan.ts": { method: "POST", type: form, body: () => "drop=yes", expected: same(303, 403) },
  "practice/end-device.ts": {
    method: "POST",
    type: form,
    body: () => fields({ device: randomUUID() }),
    expected: same(404, 403),
  },
  "practice/finish.ts": { method: "POST", type: form, body: ({ block }) => fields({ block }), expected: own(303) },
  "practice/join.ts": {
    method: "POST",
    type: form,
    body: () => fields({ link: "a".repeat(32) }),
    expected: same(409, 403),
  },
  "practice/link.ts": {
    method: "POST",
    type: form,
    body: () => fields({ make: "yes" }),
    expected: { nobody: 404, learner: 303, another: 303, foreign: 403 },
  },
  "practice/mark.ts": { method: "POST", type: form, body: markForm, expected: own(303) },
  "practice/notices-seen.ts": {
    method: "POST",
    type: form,
    body: () => fields({ id: randomUUID() }),
    expected: same(303, 403),
  },
  "practice/plan.ts": {
    method: "POST",
    type: form,
    body: () => `month=${new Date().getUTCFullYear() + 1}-04&day=15&article=permit`,
    expected: same(303, 403),
  },
  "practice/report.ts": { method: "POST", type: form, body: reportForm, expected: own(409) },
  "practice/retention.ts": {
    method: "POST",
    type: form,
    body: () => fields({ desiredRetention: "0.85", dailyReviews: "20" }),
    expected: { nobody: 404, learner: 303, another: 303, foreign: 403 },
  },
  "practice/start-afresh.ts": {
    method: "POST",
    type: form,
    body: () => fields({ article: "" }),
    expected: { nobody: 404, learner: 303, another: 303, foreign: 403 },
  },
  "practice/share.ts": { method: "POST", type: form, body: ({ block }) => fields({ block }), expected: own(303) },
  "practice/start.ts": { method: "POST", type: form, body: () => fields({ count: "2" }), expected: same(303, 403) },
  "practice/undo-reset.ts": {
    method: "POST",
    type: form,
    body: () => fields({ reset: randomUUID() }),
    expected: same(404, 403),
  },
  "reading/report.ts": {
    method: "POST",
    type: form,
    body: () => fields({ article: "permit", revision: "1", section: "step-1", reason: "typo" }),
    expected: same(303, 403),
  },
  "readyz.ts": { method: "GET", expected: same(503) },
  "search.ts": { method: "GET", params: () => ({ q: "permit" }), expected: same(200) },
  "reports.ts": { method: "POST", type: json, body: report, expected: own(409) },
  "revalidate.ts": { method: "POST", expected: same(403) },
  "route/[outcome]/calendar.ts": { method: "GET", params: () => ({ outcome: "none" }), expected: same(404) },
  "stale.ts": { method: "GET", expected: same(200) },
  "studio/articles/[slug].ts": { method: "GET", params: () => ({ slug: "permit" }), expected: same(401) },
  "studio/articles/index.ts": { method: "GET", expected: same(401) },
  "studio/drafts/[id]/abandon.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/drafts/[id]/accept.ts": {
    method: "POST",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/drafts/[id]/address.ts": {
    method: "PUT",
    params: () => ({ id: "a" }),
    type: json,
    body: () => JSON.stringify({ to: "another" }),
    expected: same(401, 403),
  },
  "studio/drafts/[id]/previews/[preview].ts": {
    method: "DELETE",
    params: () => ({ id: "a", preview: "b" }),
    expected: same(401, 403),
  },
  "studio/drafts/[id]/previews/index.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/drafts/[id]/publish.ts": {
    method: "POST",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/drafts/[id]/rebase.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/drafts/[id]/recall.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/drafts/[id]/resume.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/drafts/[id]/return.ts": {
    method: "POST",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/drafts/[id]/submit.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/drafts/[id]/check.ts": { method: "GET", params: () => ({ id: "a" }), expected: same(401) },
  "studio/drafts/[id]/comments/[comment].ts": {
    method: "PUT",
    params: () => ({ id: "a", comment: "a" }),
    expected: same(401, 403),
  },
  "studio/drafts/[id]/comments/index.ts": {
    method: "POST",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/drafts/[id]/files.ts": {
    method: "PUT",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/drafts/[id]/index.ts": { method: "GET", params: () => ({ id: "a" }), expected: same(401) },
  "studio/drafts/[id]/seat.ts": {
    method: "PUT",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/drafts/index.ts": [
    { method: "GET", expected: same(401) },
    { method: "POST", type: json, body: () => "{}", expected: same(401, 403) },
  ],
  "studio/forms/add-picture.ts": {
    method: "POST",
    type: multipart,
    body: () => "draft=a",
    expected: same(401, 403),
  },
  "studio/forms/import-questions.ts": {
    method: "POST",
    type: multipart,
    body: () => "draft=a",
    expected: same(401, 403),
  },
  "studio/pictures/index.ts": { method: "POST", type: multipart, body: () => "a", expected: same(401, 403) },
  "studio/forms/act-on-draft.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/address.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/begin-draft.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/edit-draft.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/comment.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/save-question.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/save-translation.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/save-draft.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/drafts/[id]/changes.ts": { method: "GET", params: () => ({ id: "a" }), expected: same(401) },
  "studio/forms/change-person.ts": {
    method: "POST",
    type: form,
    body: () => "person=a&role=author",
    expected: same(401, 403),
  },
  "studio/forms/end-sessions.ts": { method: "POST", type: form, body: () => "person=a", expected: same(401, 403) },
  "studio/forms/invite.ts": { method: "POST", type: form, body: () => "name=a&role=author", expected: same(401, 403) },
  "studio/forms/judge-draft.ts": { method: "POST", type: form, body: () => "act=accept", expected: same(401, 403) },
  "studio/forms/preview.ts": { method: "POST", type: form, body: () => "draft=a", expected: same(401, 403) },
  "studio/forms/publish-draft.ts": { method: "POST", type: form, body: () => "when=now", expected: same(401, 403) },
  "studio/forms/recovery.ts": { method: "POST", type: form, body: () => "person=a", expected: same(401, 403) },
  "studio/forms/revoke.ts": { method: "POST", type: form, body: () => "invitation=a", expected: same(401, 403) },
  "studio/forms/request-signature.ts": { method: "POST", type: form, body: () => "name=a", expected: same(401, 403) },
  "studio/forms/answer-report.ts": { method: "POST", type: form, body: () => "report=a", expected: same(401, 403) },
  "studio/forms/settle-watch-task.ts": {
    method: "POST",
    type: form,
    body: () => "kind=draft&task=a",
    expected: same(401, 403),
  },
  "studio/reports/[id]/answer.ts": {
    method: "PUT",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/watch-tasks/[id]/settlement.ts": {
    method: "PUT",
    params: () => ({ id: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/statistics/index.ts": { method: "GET", expected: same(401) },
  "studio/statistics/rules.ts": { method: "GET", expected: same(401) },
  "studio/statistics.csv/index.ts": { method: "GET", expected: same(401) },
  "studio/watch-tasks/index.ts": { method: "GET", expected: same(401) },
  "studio/forms/settle-claim.ts": { method: "POST", type: form, body: () => "kind=draft", expected: same(401, 403) },
  "studio/forms/signature-address.ts": {
    method: "POST",
    type: form,
    body: () => "act=renew",
    expected: same(401, 403),
  },
  "studio/forms/strike-expert.ts": { method: "POST", type: form, body: () => "request=a", expected: same(401, 403) },
  "studio/invitations/[id].ts": { method: "DELETE", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/invitations/index.ts": {
    method: "POST",
    type: json,
    body: () => JSON.stringify({ name: "amira@example.org", role: "author" }),
    expected: same(401, 403),
  },
  "studio/people/[id]/index.ts": {
    method: "PUT",
    params: () => ({ id: "a" }),
    type: json,
    body: () => JSON.stringify({ role: "author" }),
    expected: same(401, 403),
  },
  "studio/people/[id]/recovery.ts": { method: "POST", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/people/[id]/sessions.ts": { method: "DELETE", params: () => ({ id: "a" }), expected: same(401, 403) },
  "studio/people/index.ts": { method: "GET", expected: same(401) },
  "studio/signature-requests/[id]/address.ts": {
    method: "POST",
    params: () => ({ id: "a" }),
    expected: same(401, 403),
  },
  "studio/signature-requests/[id]/claims/[fact]/settlement.ts": {
    method: "PUT",
    params: () => ({ id: "a", fact: "a" }),
    type: json,
    body: () => "{}",
    expected: same(401, 403),
  },
  "studio/signature-requests/[id]/index.ts": [
    { method: "GET", params: () => ({ id: "a" }), expected: same(401) },
    { method: "DELETE", params: () => ({ id: "a" }), expected: same(401, 403) },
  ],
  "studio/signature-requests/[id]/name.ts": {
    method: "DELETE",
    params: () => ({ id: "a" }),
    expected: same(401, 403),
  },
  "studio/signature-requests/index.ts": [
    { method: "GET", expected: same(401) },
    { method: "POST", type: json, body: () => "{}", expected: same(401, 403) },
  ],
  "web/llms.ts": { method: "GET", expected: same(200) },
  "web/manifest.ts": { method: "GET", params: () => ({ language: "en" }), expected: same(200) },
  "web/robots.ts": { method: "GET", expected: same(200) },
  "web/sitemap.ts": { method: "GET", expected: same(200) },
  "web/stale.ts": { method: "GET", expected: same(200) },
  "web/feed.ts": { method: "GET", params: () => ({ language: "en", slug: "permit" }), expected: same(200) },
};

let close: () => Promise<void>;
/** Somebody whose requests are all refused, which changes nothing of theirs. */
let refused: Learner;
beforeAll(async () => {
  close = await openPractice();
  refused = await becomeLearner();
});
afterAll(() => close());

const rows = Object.entries(table).flatMap(([file, known]) => [known].flat().map((row) => ({ file, ...row })));

/** Asks for what is a learner's own, as somebody. */
const askFor = (
  { file, method, params, body, type }: Row & { file: string },
  learner: Learner,
  as: Partial<Record<string, string>>,
) => {
  const cookie = as.cookie ?? learner.cookie;
  return ask(file, { method, params: params?.(learner), body: body?.(learner), type, ...as, cookie });
};

test("the table names every handler, and no other", () => {
  expect(handlerFiles).toEqual(Object.keys(table).sort());
});

describe.each(rows)("$method $file", (row) => {
  test("answers nobody, its learner, another learner and a foreign page as the table says", async () => {
    const [learner, another] = [await becomeLearner(), await becomeLearner()];
    await row.before?.(learner);
    // The learner asks last: what they do may leave nothing to be asked for.
    const replies = {
      nobody: await askFor(row, learner, { cookie: "" }),
      another: await askFor(row, learner, { cookie: another.cookie }),
      foreign: await askFor(row, learner, { origin: "https://evil.example" }),
      learner: await askFor(row, learner, {}),
    };
    const statuses = Object.fromEntries(Object.entries(replies).map(([caller, { status }]) => [caller, status]));
    expect(statuses).toEqual(row.expected);
  });

  test("names its methods, all of which the table knows, when asked for one it lacks", async () => {
    const reply = await askFor(row, refused, { method: "PATCH" });
    expect(reply.status).toBe(405);
    const methods = rows.filter(({ file }) => file === row.file).map(({ method }) => method);
    const allowed = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
    expect(reply.headers.get("Allow")?.split(", ").sort()).toEqual(allowed.sort());
  });
});

/** Who may not call is sent away before the body is read. */
const isForPeople = ({ expected }: Row) => expected.nobody === 401;

describe.each(rows.filter(({ method }) => method !== "GET"))("$method $file, which changes something", (row) => {
  test("refuses a body over 64 KB", async () => {
    const reply = await askFor(row, refused, { body: "x".repeat(64 * 1024 + 1) });
    expect(reply.status).toBe(isForPeople(row) ? 401 : 413);
  });

  test("refuses a page whose origin is hidden", async () => {
    expect((await askFor(row, refused, { origin: "null" })).status).toBe(403);
  });
});

describe.each(rows.filter((row) => row.body && !isForPeople(row)))("$method $file, which takes input", (row) => {
  test("refuses another type of content", async () => {
    expect((await askFor(row, refused, { type: "text/plain" })).status).toBe(415);
  });

  test("refuses input that is not as described", async () => {
    const body = row.type === json ? '{"count":' : "count=many&mode=none";
    expect((await askFor(row, refused, { body })).status).toBe(400);
  });
});
