import { expect, test } from "vitest";
import { seenVerdictsIn } from "../../../../../src/features/practice/outbox/seen-verdicts";

test("what the server has recorded is kept, and what waits is not", () => {
  const recorded = { option: "a" };
  expect(
    seenVerdictsIn({
      q1: { saving: "saved", sent: recorded, recorded },
      q2: { saving: "waiting", sent: { option: "b" } },
    }),
  ).toEqual({ q1: { answer: recorded } });
});
