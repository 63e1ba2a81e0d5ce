import { expect, test } from "vitest";
import { readSeenVerdicts } from "../../../../src/domain/device/seen-verdicts";

test("a damaged word is no word", () => {
  for (const text of ["", "{", "null", '"x"', "3", '{"q1":1}', '{"q1":{}}'])
    expect(readSeenVerdicts(text)).toBeUndefined();
  expect(readSeenVerdicts('{"q1":{"answer":{"option":"a"}}}')).toEqual({ q1: { answer: { option: "a" } } });
});
