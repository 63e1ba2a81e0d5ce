import { expect, test } from "vitest";
import { readSeenVerdicts, seenVerdictsIn } from "../../../../../src/features/practice/outbox/seen-verdicts";

test("what the server has recorded is kept, and what waits is not", () => {
  const recorded = { option: "a" };
  expect(
    seenVerdictsIn({
      q1: { saving: "saved", sent: recorded, recorded },
      q2: { saving: "waiting", sent: { option: "b" } },
    }),
  ).toEqual({ q1: { answer: recorded } });
});

test("a damaged word is no word", () => {
  for (const text of ["", "{", "null", '"x"', "3", '{"q1":1}', '{"q1":{}}'])
    expect(readSeenVerdicts(text)).toBeUndefined();
  expect(readSeenVerdicts('{"q1":{"answer":{"option":"a"}}}')).toEqual({ q1: { answer: { option: "a" } } });
});
