import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askWorker } from "../../../../src/browser/offline/ask-worker";
import { sendWaiting } from "../../../../src/browser/practice/send-waiting";
import { type PendingAnswer, pendingAnswers } from "../../../../src/domain/device/pending-answers";
import { verdictsAddress } from "../../../../src/domain/device/verdicts-address";
import { memoryStorage } from "../../../support/memory-storage";
import { sampleFeedback } from "../../../support/sample-block";

vi.mock("../../../../src/browser/offline/ask-worker", () => ({ askWorker: vi.fn(async () => true) }));

const entry = (since: number): PendingAnswer => ({
  block: "11111111-1111-4111-8111-111111111111",
  question: `q${since}`,
  since,
  request: { responseId: `r${since}`, answer: { option: "a" }, certainty: "sure", elapsedMs: 5 },
});

let outbox = pendingAnswers(memoryStorage());
const left = () => outbox.list().map(({ request }) => request.responseId);

beforeEach(() => {
  outbox = pendingAnswers(memoryStorage());
  for (const waiting of [entry(2), entry(1), entry(3)]) outbox.keep(waiting);
});
afterEach(() => vi.unstubAllGlobals());

/** A server that gives these replies in turn; which addresses were requested. */
const answering = (...replies: (Response | Error)[]): string[] => {
  const addresses: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    addresses.push(address);
    const reply = replies.shift() ?? new TypeError("no connection");
    if (reply instanceof Error) throw reply;
    return reply;
  });
  return addresses;
};
const problem = (status: number) =>
  new Response('{"detail":"No."}', { status, headers: { "Content-Type": "application/problem+json" } });
const recorded = () => Response.json(sampleFeedback(1));

test("all that waits is sent, oldest first, and leaves the device", async () => {
  const addresses = answering(recorded(), recorded(), Response.json({ recorded: true }));
  expect(await sendWaiting(outbox)).toEqual({ recorded: 3, refused: [], isCut: false });
  expect(addresses.map((address) => address.split("/responses/")[1])).toEqual(["q1", "q2", "q3"]);
  expect(left()).toEqual([]);
});

test("what is refused stays for the page of its block, and the others are sent", async () => {
  answering(recorded(), problem(409), recorded());
  expect(await sendWaiting(outbox)).toEqual({ recorded: 2, refused: ["r2"], isCut: false });
  expect(left()).toEqual(["r2"]);
});

test("an answer that is replaced while others are sent does not arrive after the one that replaced it", async () => {
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    sent.push(address);
    outbox.keep({ ...entry(2), request: { ...entry(2).request, responseId: "r2 changed" } });
    return recorded();
  });
  expect(await sendWaiting(outbox)).toEqual({ recorded: 2, refused: [], isCut: false });
  expect(sent.map((address) => address.split("/responses/")[1])).toEqual(["q1", "q3"]);
  expect(left()).toEqual(["r2 changed"]);
});

test.each([
  ["no connection", new TypeError("no connection")],
  ["a server that is restarting", problem(503)],
  ["one that has too much to do", problem(429)],
  ["a café's sign-in page", new Response("<p>Sign in", { headers: { "Content-Type": "text/html" } })],
  ["a reply that breaks off", new Response("{", { headers: { "Content-Type": "application/json" } })],
])("at %s everything waits on", async (_, reply) => {
  const addresses = answering(reply);
  expect(await sendWaiting(outbox)).toEqual({ recorded: 0, refused: [], isCut: true });
  expect(addresses).toHaveLength(1);
  expect(left()).toEqual(["r1", "r2", "r3"]);
});

test("an open tab of the block hears what the server said", async () => {
  answering(recorded());
  const tab = new BroadcastChannel(`queue:iatrox:answers:${entry(1).block}`);
  const heard = new Promise((resolve) => {
    tab.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
  });
  await sendWaiting(outbox);
  expect(await heard).toEqual({
    entry: entry(1),
    sending: { outcome: "recorded", body: { feedback: sampleFeedback(1) } },
  });
  tab.close();
});

test("a page of the block that the device keeps is told what the server said, beside what was said before", async () => {
  answering(recorded());
  const page = `/practice/${entry(1).block}`;
  const before = { q0: { answer: { option: "b" } } };
  const cached = new Map([
    [page, new Response("<main>")],
    [verdictsAddress(page), Response.json(before)],
  ]);
  vi.stubGlobal("caches", { match: async (address: string) => cached.get(address) });
  await sendWaiting(outbox);
  const verdicts = { ...before, q1: { answer: { option: "a" }, feedback: sampleFeedback(1) } };
  expect(vi.mocked(askWorker).mock.calls).toEqual([[{ what: "verdicts", page, verdicts: JSON.stringify(verdicts) }]]);
});

test("while another tab sends, this one does not, and tries later", async () => {
  const addresses = answering(recorded());
  vi.stubGlobal("navigator", {
    locks: { request: async (_name: string, _options: object, act: (lock: null) => unknown) => act(null) },
  });
  expect(await sendWaiting(outbox)).toEqual({ recorded: 0, refused: [], isCut: true });
  expect(addresses).toEqual([]);
});
