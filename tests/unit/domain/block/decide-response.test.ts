import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideResponse, type ResponseState } from "../../../../src/domain/block/decide-response";
import { hashResponse } from "../../../../src/domain/block/hash-response";
import { sampleItem } from "../../../support/sample-article";

const deadline = new Date("2026-11-01T12:14:00Z");
const inTime = new Date("2026-11-01T12:00:00Z");
const tooLate = new Date("2026-11-01T12:14:00.001Z");

const question = { id: "q", article: "ontario", item: sampleItem("ontario", "fees") };
const tutor: ResponseState = { mode: "tutor", deadline: null, finishedAt: null, question, answers: 0, sameId: null };
const timed: ResponseState = { ...tutor, mode: "timed", deadline };
const request = {
  responseId: "5f0e3a35-6a0a-4c5f-9d2e-1d4f6f1b2c3d",
  answer: { option: "right" },
  certainty: "sure" as const,
  elapsedMs: 5000,
};
const sent = { bodyHash: hashResponse("q", request), reply: { recorded: true as const } };

describe("what becomes of an answer", () => {
  test("in tutor mode it is recorded with feedback", () => {
    expect(decideResponse(tutor, request, inTime)).toMatchObject({
      kind: "record",
      ordinal: 1,
      score: 1,
      reply: { score: 1, key: { option: "right" }, passage: { url: "/articles/ontario#fact-fees" } },
    });
  });

  test("in timed mode it is recorded without a word about the key", () => {
    expect(decideResponse(timed, request, inTime)).toMatchObject({ kind: "record", reply: { recorded: true } });
  });

  test("in timed mode a further answer takes the next place", () => {
    expect(decideResponse({ ...timed, answers: 2 }, request, inTime)).toMatchObject({ kind: "record", ordinal: 3 });
  });

  test("in tutor mode a further answer is refused", () => {
    expect(decideResponse({ ...tutor, answers: 1 }, request, inTime)).toEqual({ kind: "second-answer" });
  });

  test("up to the deadline it counts, after it it is late", () => {
    expect(decideResponse(timed, request, deadline).kind).toBe("record");
    expect(decideResponse(timed, request, tooLate)).toEqual({ kind: "late" });
  });

  test("to a finished block it is refused", () => {
    expect(decideResponse({ ...timed, finishedAt: inTime }, request, inTime)).toEqual({ kind: "finished" });
  });

  test("that names no option of its question does not fit", () => {
    const elsewhere = { ...request, answer: { option: "elsewhere" } };
    expect(decideResponse(tutor, elsewhere, inTime)).toEqual({ kind: "answer-does-not-fit" });
  });

  test("a retry gets its first reply, whatever has happened since", () => {
    const anything = fc.record({
      mode: fc.constantFrom("tutor" as const, "timed" as const),
      finishedAt: fc.constantFrom(null, inTime),
      answers: fc.integer({ min: 1, max: 5 }),
      now: fc.constantFrom(inTime, tooLate),
    });
    fc.assert(
      fc.property(anything, ({ now, ...state }) => {
        const decision = decideResponse({ ...timed, ...state, sameId: sent }, request, now);
        expect(decision).toEqual({ kind: "replay", reply: { recorded: true } });
      }),
    );
  });

  test.each([
    ["answer", { answer: { option: "wrong" } }],
    ["certainty", { certainty: "guess" as const }],
    ["time taken", { elapsedMs: 5001 }],
  ])("the same id with another %s is a conflict", (_, change) => {
    expect(decideResponse({ ...timed, sameId: sent }, { ...request, ...change }, inTime)).toEqual({ kind: "conflict" });
  });

  test("the same id at another question is a conflict", () => {
    const elsewhere = { ...timed, question: { ...question, id: "p" }, sameId: sent };
    expect(decideResponse(elsewhere, request, inTime)).toEqual({ kind: "conflict" });
  });
});
