import { afterEach, expect, test, vi } from "vitest";
import { sendSave } from "../../../../src/browser/studio/send-save";

const save = { id: "a", seat: "b", path: "articles/fees/article.mdx", base: 3, text: "One." };
const answerWith = (status: number, body: unknown) =>
  vi.stubGlobal("fetch", async () => Response.json(body, { status }));
const problem = (type: string) => ({ type: `urn:iatrox:problem:${type}` });

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [200, { kind: "stored", number: 4, acceptanceFell: false }, { kind: "stored", number: 4 }],
  [200, { kind: "newer", number: 4, text: "Theirs." }, { kind: "newer", number: 4, text: "Theirs." }],
  [200, { kind: "newer", number: 4, text: null }, { kind: "newer", number: 4, text: "" }],
  [200, "what a captive portal says", { kind: "failed" }],
  [400, problem("wrong-input"), { kind: "refused" }],
  [401, problem("sign-in-first"), { kind: "signed-out" }],
  [403, problem("wrong-role"), { kind: "ended" }],
  [404, problem("no-such-draft"), { kind: "ended" }],
  [409, problem("seat-ended"), { kind: "ended" }],
  [409, problem("wrong-state"), { kind: "ended" }],
  [409, problem("reused-id"), { kind: "reused-id" }],
  [413, problem("too-large"), { kind: "refused" }],
  [429, problem("too-many"), { kind: "failed" }],
  [500, null, { kind: "failed" }],
])("the status %i with %j means %j", async (status, body, reply) => {
  answerWith(status, body);
  expect((await sendSave("1", save, false)).reply).toEqual(reply);
});

test("no reply means no connection, and a fallen acceptance is passed on", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect((await sendSave("1", save, false)).reply).toEqual({ kind: "offline" });
  answerWith(200, { kind: "stored", number: 4, acceptanceFell: true });
  expect((await sendSave("1", save, false)).acceptanceFell).toBe(true);
});
