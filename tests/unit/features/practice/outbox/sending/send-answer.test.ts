import { afterEach, describe, expect, test, vi } from "vitest";
import { sendAnswer } from "../../../../../../src/features/practice/outbox/sending/send-answer";
import { sampleFeedback } from "../../../../../support/sample-block";

afterEach(() => vi.unstubAllGlobals());

const entry = {
  block: "b1",
  question: "q/1",
  since: 1,
  request: { responseId: "r1", answer: { option: "a" }, elapsedMs: 5 },
};
const answering = (status: number, type: string, body: string) => {
  const fetched = vi.fn(async () => new Response(body, { status, headers: { "Content-Type": type } }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
};

describe("sending an answer", () => {
  test("brings the feedback of the question it was sent to", async () => {
    const fetched = answering(200, "application/json; charset=utf-8", JSON.stringify(sampleFeedback(1)));
    expect(await sendAnswer(entry)).toEqual({ outcome: "recorded", body: { feedback: sampleFeedback(1) } });
    expect(fetched).toHaveBeenCalledWith("/api/blocks/b1/responses/q%2F1", expect.objectContaining({ method: "PUT" }));
  });

  test("in timed mode brings a receipt", async () => {
    answering(200, "application/json", '{"recorded":true}');
    expect(await sendAnswer(entry)).toEqual({ outcome: "recorded", body: {} });
  });

  test.each([400, 403, 404, 409])("a refusal with status %i is final and says why", async (status) => {
    answering(status, "application/problem+json", '{"detail":"No."}');
    expect(await sendAnswer(entry)).toEqual({ outcome: "refused", detail: "No.", type: "" });
  });

  test("to a question that was answered elsewhere brings that answer and what was said of it", async () => {
    const rejection = { detail: "It has an answer.", type: "urn:iatrox:problem:second-answer" };
    const first = { answer: { option: "b" }, reply: sampleFeedback(0) };
    const fetched = vi.fn(async (_address: string, { method }: RequestInit) =>
      method === "PUT"
        ? new Response(JSON.stringify(rejection), {
            status: 409,
            headers: { "Content-Type": "application/problem+json" },
          })
        : Response.json(first),
    );
    vi.stubGlobal("fetch", fetched);
    expect(await sendAnswer(entry)).toEqual({
      outcome: "recorded",
      body: { feedback: sampleFeedback(0), first: { option: "b" } },
    });
  });

  test("is sent again where the server has too much to do to bring the first answer", async () => {
    const rejection = { detail: "It has an answer.", type: "urn:iatrox:problem:second-answer" };
    const problem = { "Content-Type": "application/problem+json" };
    vi.stubGlobal("fetch", async (_address: string, { method }: RequestInit) =>
      method === "PUT"
        ? new Response(JSON.stringify(rejection), { status: 409, headers: problem })
        : new Response("{}", { status: 503, headers: { ...problem, "Retry-After": "7" } }),
    );
    expect(await sendAnswer(entry)).toEqual({ outcome: "unreachable", waitMs: 7_000 });
  });

  test.each([
    [200, "text/html", "<p>Sign in to the café's network"],
    [404, "text/html", "<p>Not this server"],
    [429, "application/problem+json", '{"detail":"Wait."}'],
    [500, "application/problem+json", '{"detail":"Oh."}'],
    [503, "text/plain", "restarting"],
    [200, "application/json", "{ broken off"],
  ])("%i as %s is no word on the answer: it is sent again", async (status, type, body) => {
    answering(status, type, body);
    expect(await sendAnswer(entry)).toEqual({ outcome: "unreachable" });
  });

  test("no line is no word either", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("fetch failed");
    });
    expect(await sendAnswer(entry)).toEqual({ outcome: "unreachable" });
  });

  test.each([
    [503, "7", 7_000],
    [429, "59", 59_000],
    [503, "3600", 60_000],
  ])(
    "with status %i and Retry-After %s is sent again after that, and a minute at most",
    async (status, after, waitMs) => {
      vi.stubGlobal("fetch", async () => new Response("{}", { status, headers: { "Retry-After": after } }));
      expect(await sendAnswer(entry)).toEqual({ outcome: "unreachable", waitMs });
    },
  );

  test.each([
    [500, "7"],
    [503, "soon"],
    [503, "-1"],
  ])("with status %i and Retry-After %s is sent again as after any try in vain", async (status, after) => {
    vi.stubGlobal("fetch", async () => new Response("{}", { status, headers: { "Retry-After": after } }));
    expect(await sendAnswer(entry)).toEqual({ outcome: "unreachable" });
  });
});
