// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { showWaiting } from "../../../../src/browser/practice/show-waiting";
import { pendingAnswers } from "../../../../src/domain/device/pending-answers";
import { sampleFeedback } from "../../../support/sample-block";

const outbox = pendingAnswers(localStorage);
const note = () => {
  const waiting = document.getElementById("waiting");
  return waiting?.hidden ? null : [waiting?.querySelector("span")?.textContent, !waiting?.querySelector("a")?.hidden];
};

let listening: MockInstance<typeof window.addEventListener>;
beforeEach(() => {
  vi.useFakeTimers();
  listening = vi.spyOn(window, "addEventListener");
  localStorage.clear();
  document.body.innerHTML = `<p id="waiting" data-one="1 waits." data-many="{count} wait." data-sent-one="1 is sent."
    data-sent-many="{count} are sent." hidden><span></span> <a href="/practice" hidden>Update</a></p>`;
  for (const question of ["q1", "q2"])
    outbox.keep({
      ...{ block: "b1", question, since: 1 },
      request: { responseId: `r-${question}`, answer: { option: "a" }, elapsedMs: 5 },
    });
});
afterEach(() => {
  // The page of an earlier test would send with that of the next.
  for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener);
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("says how many wait, tries again, and says that they are sent, with the way to the page as it is then", async () => {
  let isDown = true;
  vi.stubGlobal("fetch", async () => {
    if (isDown) throw new TypeError("no connection");
    return Response.json(sampleFeedback(1));
  });
  showWaiting();
  expect(note()).toBeNull();
  window.dispatchEvent(new Event("pageshow"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(note()).toEqual(["2 wait.", false]);
  isDown = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(note()).toEqual(["2 are sent.", true]);
  expect(outbox.list()).toEqual([]);
});

test("does not say of a refused answer that it waits for a connection", async () => {
  vi.stubGlobal("fetch", async (address: string) =>
    address.endsWith("q1")
      ? new Response("{}", { status: 409, headers: { "Content-Type": "application/problem+json" } })
      : Response.json(sampleFeedback(1)),
  );
  showWaiting();
  window.dispatchEvent(new Event("pageshow"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(note()).toEqual(["1 is sent.", true]);
  expect(outbox.list().map(({ question }) => question)).toEqual(["q1"]);
});

test("says nothing where nothing waits, and follows what another tab answers", async () => {
  localStorage.clear();
  showWaiting();
  window.dispatchEvent(new Event("pageshow"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(note()).toBeNull();
  outbox.keep({
    ...{ block: "b1", question: "q1", since: 1 },
    request: { responseId: "r1", answer: { option: "a" }, elapsedMs: 5 },
  });
  window.dispatchEvent(new Event("storage"));
  expect(note()).toEqual(["1 waits.", false]);
});
