import { expect, test } from "vitest";
import { failure, map, success } from "../../../src/domain/result";

test("map changes the value of a success", () => {
  expect(map(success(20), (count) => `${count} questions`)).toEqual({ ok: true, value: "20 questions" });
});

test("map leaves a failure as it is and changes nothing", () => {
  const change = () => {
    throw new Error("nothing to change");
  };
  expect(map(failure("no such block"), change)).toEqual({ ok: false, failure: "no such block" });
});
