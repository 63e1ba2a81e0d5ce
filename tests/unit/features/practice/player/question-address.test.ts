import { describe, expect, test } from "vitest";
import { nextPosition } from "../../../../../src/features/practice/player/question-address";
import { openRunner } from "../../../../../src/features/practice/player/runner-state";
import { sampleBlock } from "../../../../support/sample-block";

describe("where Next question leads", () => {
  test("in tutor mode to the next unanswered, coming round to those left out", () => {
    const from = (current: number, answered: string[]) =>
      nextPosition(openRunner(sampleBlock({ answered }), current, {}));
    expect([from(0, ["q1", "q2"]), from(2, ["q2", "q3"]), from(1, ["q1", "q2", "q3"])]).toEqual([2, 0, undefined]);
  });

  test("in timed mode on, and from the last to the first that was left out", () => {
    const block = sampleBlock({ mode: "timed", answered: ["q2"] });
    expect([0, 1, 2].map((current) => nextPosition(openRunner(block, current, {})))).toEqual([1, 2, 0]);
  });
});
