import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ask, ask, becomeLearner } from "../../support/api-callers";
import { openPractice } from "../../support/open-practice";

type Learner = Awaited<ReturnType<typeof becomeLearner>>;
type Row = [file: string, Ask["method"], rest?: (learner: Learner) => Partial<Ask>];

const json = (body: unknown) => ({ type: "application/json", body: JSON.stringify(body) });
const form = (fields: Record<string, string>) => ({
  type: "application/x-www-form-urlencoded",
  body: new URLSearchParams(fields).toString(),
});
const ofBlock = ({ block }: Learner) => ({ params: { id: block } });

const rows: Row[] = [
  ["blocks/[id]/finish.ts", "POST", ofBlock],
  ["blocks/[id]/share.ts", "POST", ofBlock],
  ["me/answers.csv/index.ts", "GET"],
  ["me/export.ts", "GET"],
  ["me/misses.txt/index.ts", "GET"],
  ["me/index.ts", "DELETE"],
  ["me/delete.ts", "POST", () => form({ confirm: "yes" })],
  ["me/devices/[id].ts", "DELETE", () => ({ params: { id: randomUUID() } })],
  ["me/join.ts", "POST", () => json({ link: "a".repeat(32) })],
  ["me/links.ts", "POST"],
  ["me/plan.ics/index.ts", "GET"],
  ["me/plan.ts", "PUT", () => json({ target: "2020-01", articles: ["permit"] })],
  ["me/plan.ts", "DELETE"],
  ["me/resets/[id].ts", "DELETE", () => ({ params: { id: randomUUID() } })],
  ["me/resets/index.ts", "POST", () => json({})],
  ["me/settings.ts", "PUT", () => json({ desiredRetention: 0.9 })],
  ["practice/drop-plan.ts", "POST", () => form({ drop: "yes" })],
  ["practice/end-device.ts", "POST", () => form({ device: randomUUID() })],
  ["practice/finish.ts", "POST", ({ block }) => form({ block })],
  ["practice/join.ts", "POST", () => form({ link: "a".repeat(32) })],
  ["practice/link.ts", "POST", () => form({ make: "yes" })],
  ["practice/notices-seen.ts", "POST", () => form({ id: randomUUID() })],
  ["practice/plan.ts", "POST", () => form({ month: "2020-01" })],
  ["practice/retention.ts", "POST", () => form({ desiredRetention: "0.9" })],
  ["practice/share.ts", "POST", ({ block }) => form({ block })],
  ["practice/start-afresh.ts", "POST", () => form({ article: "" })],
  ["practice/undo-reset.ts", "POST", () => form({ reset: randomUUID() })],
];

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openPractice();
});
afterAll(() => close());

describe.each(rows)("%s by %s", (file, method, rest) => {
  test("makes the learner wait who asks more than twenty times in a minute, and nobody else", async () => {
    const learner = await becomeLearner();
    const call = ({ cookie }: Learner) => ask(file, { method, cookie, ...rest?.(learner) });
    process.env.RATE_LIMIT_SCALE = "1";
    try {
      const replies: Response[] = [];
      for (let time = 0; time < 21; time += 1) replies.push(await call(learner));
      expect(replies.slice(0, 20).map(({ status }) => status)).not.toContain(429);
      const [last] = replies.slice(-1);
      expect(last?.status).toBe(429);
      const wait = Number(last?.headers.get("Retry-After"));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect((await call({ ...learner, cookie: `learner=${"x".repeat(43)}` })).status).not.toBe(429);
    } finally {
      process.env.RATE_LIMIT_SCALE = "100";
    }
  });
});
