import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type PendingAnswer, pendingAnswers } from "../../../../../../src/domain/device/pending-answers";
import type { SendResult } from "../../../../../../src/features/practice/outbox/sending/send-json";
import { SendingQueue } from "../../../../../../src/features/practice/outbox/sending/sending-queue";
import { memoryStorage } from "../../../../../support/memory-storage";

let storage: Storage;
beforeEach(() => {
  storage = memoryStorage();
});
afterEach(() => vi.unstubAllGlobals());

const entry = (responseId: string, question = "q1", since = 1): PendingAnswer => ({
  block: "b1",
  question,
  since,
  request: { responseId, answer: { option: "a" }, elapsedMs: 5 },
});

const recorded: SendResult<null> = { outcome: "recorded", body: null };

/** A line that answers as told, one outcome a sending, and remembers what was sent. */
const line = (...outcomes: SendResult<null>[]) => {
  const sent: string[] = [];
  const settled: string[] = [];
  const send = async ({ request }: PendingAnswer): Promise<SendResult<null>> => {
    sent.push(request.responseId);
    return outcomes.shift() ?? recorded;
  };
  const queue = new SendingQueue("answers", pendingAnswers(storage), send, ({ request }, { outcome }) =>
    settled.push(`${request.responseId} ${outcome}`),
  );
  return { queue, sent, settled };
};

describe("the queue of answers", () => {
  test("keeps an answer on the device until the server has acknowledged it", async () => {
    const { queue, settled } = line(recorded);
    const adding = queue.add(entry("r1"));
    expect(pendingAnswers(storage).list()).toHaveLength(1);
    await adding;
    expect([pendingAnswers(storage).list(), settled]).toEqual([[], ["r1 recorded"]]);
  });

  test("keeps it while the line is down and sends the same answer again", async () => {
    vi.useFakeTimers();
    const { queue, sent, settled } = line({ outcome: "unreachable" }, { outcome: "unreachable" });
    await queue.add(entry("r1"));
    expect([queue.isEmpty(), settled]).toEqual([false, ["r1 unreachable"]]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([sent, queue.isEmpty()]).toEqual([["r1", "r1", "r1"], true]);
    vi.useRealTimers();
  });

  test("waits longer after each try in vain, and at most half a minute", async () => {
    vi.useFakeTimers();
    const { queue, sent } = line(...Array<SendResult<null>>(12).fill({ outcome: "unreachable" }));
    await queue.add(entry("r1"));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(sent).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(8);
    queue.stop();
    vi.useRealTimers();
  });

  test("sends nothing before the server can take it, not even what is added or when the page is moved on", async () => {
    vi.useFakeTimers();
    const { queue, sent, settled } = line({ outcome: "unreachable", waitMs: 7_000 });
    await queue.add(entry("r1"));
    await vi.advanceTimersByTimeAsync(3_000);
    await queue.add(entry("r2", "q2", 2));
    await queue.flush();
    await vi.advanceTimersByTimeAsync(3_900);
    expect([sent, settled, queue.isEmpty()]).toEqual([["r1"], ["r1 unreachable"], false]);
    await vi.advanceTimersByTimeAsync(200);
    expect([sent, queue.isEmpty()]).toEqual([["r1", "r1", "r2"], true]);
    vi.useRealTimers();
  });

  test("a page opened later sends what an earlier one left", async () => {
    const closed = line({ outcome: "unreachable" });
    await closed.queue.add(entry("r1"));
    closed.queue.stop();
    const { queue, sent } = line();
    await queue.flush();
    expect([sent, queue.isEmpty()]).toEqual([["r1"], true]);
  });

  test("lets go of an answer that will never be taken", async () => {
    const { queue, settled } = line({ outcome: "refused", detail: "finished", type: "urn:iatrox:problem:finished" });
    await queue.add(entry("r1"));
    expect([queue.isEmpty(), settled]).toEqual([true, ["r1 refused"]]);
  });

  test("sends one at a time, oldest first, and only the last answer to a question", async () => {
    const { queue, sent } = line({ outcome: "unreachable" }, { outcome: "unreachable" });
    await queue.add(entry("r1", "q1", 1));
    await queue.add(entry("r2", "q2", 2));
    sent.length = 0;
    await queue.add(entry("r3", "q1", 3));
    expect(sent).toEqual(["r2", "r3"]);
  });

  test("is not confused by what else stands in the storage", async () => {
    storage.setItem("iatrox:answer:broken", "{");
    storage.setItem("another", "value");
    const { queue, sent } = line();
    await queue.flush();
    expect(sent).toEqual([]);
  });

  test("of two tabs that come back on line together sends an answer once", async () => {
    const [one, other] = [line({ outcome: "unreachable" }), line()];
    await one.queue.add(entry("r1"));
    vi.stubGlobal("navigator", { locks: oneAtATime() });
    await Promise.all([one.queue.flush(), other.queue.flush()]);
    expect([...one.sent, ...other.sent]).toEqual(["r1", "r1"]);
    expect([...one.settled, ...other.settled]).toEqual(["r1 unreachable", "r1 recorded"]);
  });

  test("sends what is added while the lock is given back, when nothing more was found to send", async () => {
    let giveBack = () => {};
    const isBack = new Promise<void>((resolve) => {
      giveBack = resolve;
    });
    const request = (_name: string, _options: unknown, act: () => Promise<void>) => act().then(() => isBack);
    vi.stubGlobal("navigator", { locks: { request } });
    const { queue, sent } = line();
    const opening = queue.flush();
    const adding = queue.add(entry("r1"));
    giveBack();
    await Promise.all([opening, adding]);
    expect([sent, queue.isEmpty()]).toEqual([["r1"], true]);
  });

  test("tries what is added during a vain try together with it, later", async () => {
    const { queue, sent } = line({ outcome: "unreachable" });
    await Promise.all([queue.add(entry("r1")), queue.add(entry("r2", "q2", 2))]);
    queue.stop();
    expect(sent).toEqual(["r1"]);
  });

  test("sends all the same when another tab never gives the line free", async () => {
    const frozen = { request: async () => Promise.reject(new DOMException("too long", "TimeoutError")) };
    vi.stubGlobal("navigator", { locks: frozen });
    const { queue, sent } = line();
    await queue.add(entry("r1"));
    expect(sent).toEqual(["r1"]);
  });
});

/** Locks as a browser lends them to the tabs of one site. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, _options: unknown, act: () => Promise<void>) => {
      const mine = last.then(act);
      last = mine;
      return mine;
    },
  };
}
