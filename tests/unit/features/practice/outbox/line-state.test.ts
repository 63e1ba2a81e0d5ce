import { describe, expect, test } from "vitest";
import { lineState } from "../../../../../src/features/practice/outbox/line-state";
import type { Saving } from "../../../../../src/features/practice/player/runner-state";

const questionStates = (...savings: Saving[]) =>
  Object.fromEntries(savings.map((saving, at) => [`q${at}`, { saving }]));

describe("what the page says of the line", () => {
  test("nothing, as long as all goes well", () => {
    expect(lineState(questionStates("saved", "sending", "no"), true, false)).toEqual({ state: "quiet", count: 0 });
  });

  test("without a line, how many answers wait", () => {
    expect(lineState(questionStates("saved", "no"), false, true)).toEqual({ state: "offline", count: 0 });
    expect(lineState(questionStates("waiting", "sending", "saved"), false, true)).toEqual({
      state: "offline",
      count: 2,
    });
  });

  test("with a line that leads nowhere, that answers wait", () => {
    expect(lineState(questionStates("waiting", "saved"), true, false)).toEqual({ state: "waiting", count: 1 });
  });

  test("once the line is back, that answers are sent, and then that all are", () => {
    expect(lineState(questionStates("sending", "sending"), true, true)).toEqual({ state: "sending", count: 2 });
    expect(lineState(questionStates("saved", "late"), true, true)).toEqual({ state: "back", count: 0 });
  });
});
